import { ORGANISATION_TYPES, standardField, USE_CASE_FIELDS, type FieldName, type StandardField } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import type { Resources } from '../../../locales/sv';

/** Fields of an import beside those of the standard. */
const OWN_FIELDS = ['source', 'sourceId', 'organisationType', 'id'] as const;
type OwnField = (typeof OWN_FIELDS)[number];

const isOwn = (name: string): name is OwnField => OWN_FIELDS.some((one) => one === name);

/** What a field is called; of an inner one such as `effects.0.value`, what its outer one is called. */
export function useFieldName(): (path: string) => string {
  const { t } = useTranslation(['imports', 'standard']);
  return (path) => {
    const [name = ''] = path.split('.');
    if (isOwn(name)) return t(`imports:field.${name}`);
    return standardField(name) ? t(`standard:fields.${name as FieldName}.label`) : path;
  };
}

/** Every field that a column may mean, as choices in the order of the form. */
export function useFieldOptions(): { value: string; label: string }[] {
  const nameOf = useFieldName();
  const names: string[] = [...USE_CASE_FIELDS.map(({ name }) => name), ...OWN_FIELDS];
  return names.map((value) => ({ value, label: nameOf(value) }));
}

/** The codes of a field as choices. */
export function useCodeOptions(): (field: string) => { value: string; label: string }[] {
  const label = useLabel();
  return (name) => {
    const field: StandardField | undefined = standardField(name);
    const kind = (name === 'organisationType' ? name : (field?.labels ?? '')) as keyof Resources['codes'];
    const codes = name === 'organisationType' ? ORGANISATION_TYPES : (field?.codes ?? []);
    return codes.map((code) => ({ value: code, label: label(kind, code) }));
  };
}

/** What a language is called in the language of the page. */
export function useLanguageName(): (code: string) => string {
  const { locale } = useFormat();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (code) => names.of(code) ?? code;
}
