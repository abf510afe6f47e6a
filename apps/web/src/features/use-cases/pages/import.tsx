import type { ImportResponse } from '#api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Link, Page, QueryView } from '../../../ui';
import { useImport } from '../api/imports';
import { ColumnsStep } from '../imports/columns-step';
import { IMPORT_STEPS, mayOpen, stepOf, type ImportStep } from '../imports/import-steps';
import { PreviewStep, RunStep } from '../imports/outcome-steps';
import { ValuesStep } from '../imports/values-step';

/** One import, step by step. It is in the address, so that it can be left and come back to. */
export function Component() {
  const { id = '' } = useParams();
  const query = useImport(id);
  return (
    <QueryView query={query} wholePage>
      {(one) => <Wizard one={one} />}
    </QueryView>
  );
}

function Wizard({ one }: { one: ImportResponse }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const step = stepOf(one.status, params.get('steg'));
  const open = (next: ImportStep) => setParams({ steg: IMPORT_STEPS[next] }, { preventScrollReset: false });
  const facts = [
    one.fileName,
    format.bytes(one.fileSize),
    ...(one.rowsEstimated === null ? [] : [t('facts.rows', { count: one.rowsEstimated })]),
  ];
  return (
    <Page title={t('title')} noIndex>
      <p>
        {facts.join(' · ')}
        {one.register !== null && <> · {t('facts.register', { name: t(`register.${one.register}`) })}</>}
      </p>
      <Steps one={one} current={step} />
      <StepHeading step={step} />
      {step === 'columns' && <ColumnsStep one={one} onDone={() => open('values')} />}
      {step === 'values' && <ValuesStep one={one} onBack={() => open('columns')} onDone={() => setParams({})} />}
      {step === 'preview' && <PreviewStep one={one} onBack={() => open('columns')} />}
      {step === 'run' && <RunStep one={one} onBack={() => open('columns')} />}
    </Page>
  );
}

function Steps({ one, current }: { one: ImportResponse; current: ImportStep }) {
  const { t } = useTranslation('imports');
  const steps = Object.keys(IMPORT_STEPS) as ImportStep[];
  return (
    <nav aria-label={t('steps.label')}>
      <ol className="import-steps">
        {steps.map((step) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {step !== current && mayOpen(one.status, step) ? (
              <Link to={`${paths.import(one.id)}?steg=${IMPORT_STEPS[step]}`}>{t(`steps.${step}`)}</Link>
            ) : (
              t(`steps.${step}`)
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The heading of a step takes the focus when the step changes, so that what is new is read. */
function StepHeading({ step }: { step: ImportStep }) {
  const { t } = useTranslation('imports');
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className="ds-heading" data-size="md">
      {t(`steps.${step}`)}
    </h2>
  );
}
