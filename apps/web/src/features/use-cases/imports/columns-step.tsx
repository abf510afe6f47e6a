import type { ImportResponse } from '#api-client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemToForm, type FormError } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { Button, Checkbox, ErrorSummary, FieldGroup, Select } from '../../../ui';
import { useImportActs, type ImportMapping } from '../api/imports';
import { useFieldName, useFieldOptions, useLanguageName } from './field-names';
import { valuesOf } from './import-values';

const PREFIX = 'import';

/** What each column means, and how the rows are taken in. */
export function ColumnsStep({ one, onDone }: { one: ImportResponse; onDone: () => void }) {
  const { t } = useTranslation('imports');
  const nameOf = useFieldName();
  const options = useFieldOptions();
  const languageName = useLanguageName();
  const problemToForm = useProblemToForm();
  const me = useMe();
  const { map } = useImportActs(one.id);
  const [fields, setFields] = useState<Record<string, string | null>>(() =>
    Object.fromEntries(
      one.columns.map(({ name, suggestedField }) => [
        name,
        one.mapping ? (one.mapping.columns[name] ?? null) : suggestedField,
      ]),
    ),
  );
  const memberships = me?.memberships ?? [];
  const [organisation, setOrganisation] = useState(one.organisation?.slug ?? memberships[0]?.organisation.slug ?? '');
  const [lang, setLang] = useState(one.mapping?.lang ?? one.registerLang ?? 'sv');
  const [publish, setPublish] = useState(one.publish);
  const [errors, setErrors] = useState<FormError[]>([]);

  const used = new Map<string, string>();
  const twice = new Map<string, string>();
  for (const [column, field] of Object.entries(fields)) {
    if (field === null) continue;
    if (used.has(field)) twice.set(column, field);
    else used.set(field, column);
  }
  const idOf = (column: string) => `${PREFIX}-column-${one.columns.findIndex(({ name }) => name === column)}`;

  async function save(event: SubmitEvent) {
    event.preventDefault();
    const wrong: FormError[] = [...twice].map(([column, field]) => ({
      fieldId: idOf(column),
      message: t('columns.twice', { field: nameOf(field) }),
    }));
    if (!used.has('title')) wrong.unshift({ fieldId: `${PREFIX}-column-0`, message: t('columns.titleMissing') });
    setErrors(wrong);
    if (wrong.length > 0) return;
    const mapping: ImportMapping = {
      columns: fields,
      values: valuesOf(one, fields),
      lang: used.has('lang') ? null : lang,
      organisation: organisation === '' ? null : organisation,
      publish,
    };
    try {
      await map.mutateAsync(mapping);
      onDone();
    } catch (problem) {
      setErrors(problemToForm(problem, PREFIX));
    }
  }

  const owners = new Map(
    [...memberships.map((one) => one.organisation), ...(one.organisation ? [one.organisation] : [])].map((each) => [
      each.slug,
      each.name,
    ]),
  );
  const languages = [...new Set(['sv', 'en', lang, one.registerLang ?? 'sv'])];
  return (
    <form className="import-form" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={errors} />
      <p>{t('columns.lead')}</p>
      <div className="import-form__fields">
        {one.columns.map(({ name, samples }) => (
          <Select
            key={name}
            id={idOf(name)}
            label={name}
            description={
              samples.length > 0 ? t('columns.samples', { samples: samples.join(' · ') }) : t('columns.noSamples')
            }
            options={options}
            emptyLabel={t('columns.none')}
            value={fields[name] ?? ''}
            error={
              errors.length > 0 && twice.has(name)
                ? t('columns.twice', { field: nameOf(twice.get(name) ?? '') })
                : undefined
            }
            onChange={({ target }) => setFields({ ...fields, [name]: target.value === '' ? null : target.value })}
          />
        ))}
      </div>
      <FieldGroup id={`${PREFIX}-settings`} label={t('columns.settings')}>
        <Select
          id={`${PREFIX}-organisation`}
          label={t('columns.organisation')}
          description={t('columns.organisationHelp')}
          options={[...owners].map(([value, label]) => ({ value, label }))}
          emptyLabel={t('columns.noOrganisation')}
          value={organisation}
          onChange={({ target }) => setOrganisation(target.value)}
        />
        {!used.has('lang') && (
          <Select
            id={`${PREFIX}-lang`}
            label={t('columns.lang')}
            options={languages.map((value) => ({ value, label: languageName(value) }))}
            value={lang}
            onChange={({ target }) => setLang(target.value)}
          />
        )}
        <Checkbox
          id={`${PREFIX}-publish`}
          label={t('columns.publish')}
          description={t('columns.publishHelp')}
          checked={publish}
          onChange={({ target }) => setPublish(target.checked)}
        />
      </FieldGroup>
      <div className="row">
        <Button type="submit" loading={map.isPending}>
          {t('columns.next')}
        </Button>
      </div>
    </form>
  );
}
