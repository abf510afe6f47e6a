import { LANGUAGES, VISIBILITIES } from '#contracts';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { useEditor } from './editor-context';
import { Boxes, Choice, Line, LongText } from './fields';
import { partsOf, type FormFieldOf, type RowsKind } from './form-fields';
import type { FormValues } from './form-values';
import { HubsField } from './hubs-field';
import { CasePicker, OrganisationPicker, OrganisationsPicker, PlacesPicker } from './pickers';
import { RowsField } from './rows-field';
import { TranslationFields } from './translation-fields';

interface StandardInputProps {
  field: FormFieldOf;
  /** Whether such a case cannot be published without it. */
  needed: boolean;
}

/** Lists of codes whose order says nothing; they stand in that of the alphabet. */
const UNORDERED = ['area', 'value', 'technique'];
const ROWS = { long: 6, medium: 4, short: 3 } as const;
/** A text that is much shorter than a story says how much room is left. */
const COUNTED = 1000;

/** One field of the standard, written as its kind is written. */
export function StandardInput({ field, needed }: StandardInputProps) {
  const { t } = useTranslation(['useCaseForm', 'standard', 'common']);
  const options = useCodeOptions();
  const { name, kind, max } = field;
  const words = { label: t(`standard:fields.${name}.label`), description: t(`standard:fields.${name}.help`), needed };
  const counted = max !== undefined && max <= COUNTED && (kind === 'text' || field.translated) ? max : undefined;
  if (partsOf(kind)) return <RowsField field={field as FormFieldOf & { kind: RowsKind }} {...words} />;
  switch (kind) {
    case 'text': {
      const rows = counted !== undefined ? ROWS.short : needed || field.weight >= 5 ? ROWS.long : ROWS.medium;
      return <LongText path={name} {...words} rows={rows} maxCharacters={counted} />;
    }
    case 'list':
      return <LongText path={name} {...words} rows={ROWS.medium} />;
    case 'code':
      return name === 'visibility' ? (
        <Boxes
          path={name}
          {...words}
          type="radio"
          options={VISIBILITIES.map((value) => ({
            ...options(field, [value])[0],
            value,
            label: options(field, [value])[0]?.label ?? value,
            description: t(`useCaseForm:visibilityHelp.${value}`),
          }))}
        />
      ) : (
        <Choice
          path={name}
          {...words}
          emptyLabel={needed ? t('common:form.choose') : t('useCaseForm:notSaid')}
          options={options(field)}
        />
      );
    case 'codes':
      return <Boxes path={name} {...words} columns options={options(field)} />;
    case 'language':
      return <LanguageChoice {...words} />;
    case 'organisation':
      return <OwnerField {...words} />;
    case 'organisations':
      return <OrganisationsPicker path="coOwners" {...words} />;
    case 'hubs':
      return <HubsField {...words} />;
    case 'places':
      return <PlacesPicker path="usedIn" {...words} />;
    case 'useCase':
      return <CasePicker path="grewFrom" {...words} />;
    case 'translations':
      return <TranslationFields />;
    case 'number':
      return <Line path={name} {...words} inputMode="decimal" autoComplete="off" />;
    case 'day':
      return <Line path={name} {...words} type="date" />;
    case 'email':
    case 'url':
      return <Line path={name} {...words} type={kind} autoComplete="off" />;
    default:
      return <Line path={name} {...words} maxCharacters={counted} autoComplete="off" />;
  }
}

/** The codes of a field with their names, in an order that one can find in. */
function useCodeOptions() {
  const label = useLabel();
  const format = useFormat();
  return ({ codes = [], labels = '' }: FormFieldOf, only: readonly string[] = codes) => {
    const named = only.map((value) => ({ value, label: label(labels as Parameters<typeof label>[0], value) }));
    if (!UNORDERED.includes(labels)) return named;
    return named.sort(
      (a, b) => Number(a.value === 'other') - Number(b.value === 'other') || format.compare(a.label, b.label),
    );
  };
}

interface Words {
  label: string;
  description: string;
  needed: boolean;
}

function LanguageChoice(words: Words) {
  const label = useLabel();
  const { getValues } = useFormContext<FormValues>();
  const languages = [...new Set<string>([...LANGUAGES, getValues('lang')])];
  return (
    <Choice path="lang" {...words} options={languages.map((value) => ({ value, label: label('language', value) }))} />
  );
}

/** Whose case it is: one of the person's own organisations; editors of the platform write for any. */
function OwnerField(words: Words) {
  const { t } = useTranslation('common');
  const { me, organisations } = useEditor();
  if (me.platformRole !== 'member') return <OrganisationPicker path="organisation" {...words} />;
  return (
    <Choice
      path="organisation"
      {...words}
      emptyLabel={organisations.length === 1 ? undefined : t('form.choose')}
      options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
    />
  );
}
