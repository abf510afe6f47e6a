import type { ImportResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Alert, Button, ButtonLink, ErrorState } from '../../../ui';
import { useImportActs } from '../api/imports';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';

/** What importing would do with every row. */
export function PreviewStep({ one, onBack }: { one: ImportResponse; onBack: () => void }) {
  const { t } = useTranslation('imports');
  const { run } = useImportActs(one.id);
  if (one.status === 'previewing') return <Working one={one} words={t('preview.working')} stop={t('preview.stop')} />;
  return (
    <>
      <Alert live>{t('preview.lead')}</Alert>
      <ImportRows one={one} />
      {run.error && <ErrorState error={run.error} />}
      <div className="row">
        <Button loading={run.isPending} onClick={() => run.mutate()}>
          {t('preview.run')}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t('preview.back')}
        </Button>
      </div>
    </>
  );
}

/** The import itself: how far it has come, and how it ended. */
export function RunStep({ one, onBack }: { one: ImportResponse; onBack: () => void }) {
  const { t, i18n } = useTranslation('imports');
  const language = useLanguage();
  if (one.status === 'running') return <Working one={one} words={t('run.working')} stop={t('run.stop')} />;
  const reason: unknown = i18n.getResource(i18n.language, 'imports', one.problem ?? '');
  return (
    <>
      {one.status === 'done' && (
        <Alert tone={one.counts.failed > 0 ? 'warning' : 'success'} live>
          {t('run.done')}
        </Alert>
      )}
      {one.status === 'cancelled' && (
        <Alert tone="warning" live>
          {t('run.cancelled')}
        </Alert>
      )}
      {one.status === 'failed' && (
        <Alert tone="danger" live>
          {t('run.failed')} {typeof reason === 'string' ? reason : ''}
        </Alert>
      )}
      {one.processed > 0 && <ImportRows one={one} />}
      <div className="row">
        {one.processed > 0 && (
          <a className="ds-link" href={`/api/v1/use-cases/imports/${one.id}/report?lang=${language}`} download>
            {t('run.report')}
          </a>
        )}
        {one.status === 'done' ? (
          <>
            <ButtonLink to={paths.myUseCases}>{t('run.toCases')}</ButtonLink>
            <ButtonLink to={paths.imports} variant="secondary">
              {t('run.again')}
            </ButtonLink>
          </>
        ) : (
          <Button variant="secondary" onClick={onBack}>
            {t('preview.back')}
          </Button>
        )}
      </div>
    </>
  );
}

function Working({ one, words, stop }: { one: ImportResponse; words: string; stop: string }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { cancel } = useImportActs(one.id);
  const done = format.number(one.processed);
  return (
    <>
      <p role="status">{words}</p>
      <ImportProgress
        label={t('progress.label')}
        done={one.processed}
        all={one.rowsEstimated}
        words={
          one.rowsEstimated === null
            ? t('progress.some', { done })
            : t('progress.of', { done, all: format.number(one.rowsEstimated) })
        }
      />
      <div className="row">
        <Button variant="secondary" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {stop}
        </Button>
      </div>
    </>
  );
}
