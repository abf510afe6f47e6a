import type { ImportResponse } from '#api-client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemToForm, type FormError } from '../../../lib/problem-text';
import { Alert, Button, ErrorSummary, Section, Select } from '../../../ui';
import { useImportActs } from '../api/imports';
import { useCodeOptions, useFieldName } from './field-names';
import { codedColumns, startingCodes, undecided } from './import-values';

const PREFIX = 'import';
/** The choice that leaves a value out; no code is written like that. */
const LEAVE_OUT = '-';

/** What the values of coded fields stand for. */
export function ValuesStep({ one, onBack, onDone }: { one: ImportResponse; onBack: () => void; onDone: () => void }) {
  const { t } = useTranslation('imports');
  const nameOf = useFieldName();
  const optionsOf = useCodeOptions();
  const problemToForm = useProblemToForm();
  const { map, preview } = useImportActs(one.id);
  const columns = codedColumns(one, (field) => optionsOf(field).length > 0);
  const [codes, setCodes] = useState(() => startingCodes(one, columns));
  const [errors, setErrors] = useState<FormError[]>([]);
  const open = undecided(columns, codes);

  function choose(field: string, value: string, choice: string) {
    const others = Object.entries(codes[field] ?? {}).filter(([other]) => other !== value);
    const chosen = choice === '' ? [] : [[value, choice === LEAVE_OUT ? null : choice] as const];
    setCodes({ ...codes, [field]: Object.fromEntries([...others, ...chosen]) });
  }

  async function save(event: SubmitEvent) {
    event.preventDefault();
    setErrors([]);
    const { columns: fields = {}, lang = null } = one.mapping ?? {};
    try {
      await map.mutateAsync({ columns: fields, values: codes, lang });
      await preview.mutateAsync();
      onDone();
    } catch (problem) {
      setErrors(problemToForm(problem, PREFIX));
    }
  }

  return (
    <form className="import-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={errors} />
      <p>{t(columns.length > 0 ? 'values.lead' : 'values.none')}</p>
      {columns.map(({ name, field, codedValues }, at) => (
        <Section key={name} id={`${PREFIX}-values-${at}`} title={nameOf(field)}>
          {codedValues === null ? (
            <Alert tone="warning">{t('values.tooMany')}</Alert>
          ) : (
            <div className="import-form__fields">
              {codedValues.map(({ value, count }, index) => {
                const code = codes[field]?.[value];
                return (
                  <Select
                    key={value}
                    id={`${PREFIX}-value-${at}-${index}`}
                    label={value}
                    description={t('values.count', { count })}
                    options={[...optionsOf(field), { value: LEAVE_OUT, label: t('values.leaveOut') }]}
                    emptyLabel={t('values.undecided')}
                    value={code === null ? LEAVE_OUT : (code ?? '')}
                    onChange={({ target }) => choose(field, value, target.value)}
                  />
                );
              })}
            </div>
          )}
        </Section>
      ))}
      {open > 0 && <Alert tone="warning">{t('values.undecidedCount', { count: open })}</Alert>}
      <div className="row">
        <Button type="submit" loading={map.isPending || preview.isPending}>
          {t('values.next')}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t('values.back')}
        </Button>
      </div>
    </form>
  );
}
