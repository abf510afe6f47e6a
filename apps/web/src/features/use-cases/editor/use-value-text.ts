import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { useMunicipalityNames } from '../api/filter-names';
import { formField, partsOf, type FormField } from './form-fields';
import { splitLines, type FormValues, type Picked, type RowValues } from './form-values';

/** Says what a field of the form holds, in words and lines. */
export function useValueText(): (name: FormField, values: FormValues) => string {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  const label = useLabel();
  const format = useFormat();
  const places = useMunicipalityNames();

  return (name, values) => {
    const field = formField(name);
    const value: unknown = values[name];
    if (!field || value === null) return '';
    const codeName = (code: string) => label((field.labels ?? 'area') as Parameters<typeof label>[0], code);
    const parts = partsOf(field.kind);
    if (parts) {
      const texts = (value as RowValues[]).map((row) =>
        parts
          .map(({ name: part, labels }) => {
            const text = row[part] ?? '';
            return labels && text !== '' ? label(labels, text) : text;
          })
          .filter((text) => text !== '')
          .join(' · '),
      );
      return texts.join('\n');
    }
    switch (field.kind) {
      case 'code':
        return value === '' ? '' : codeName(value as string);
      case 'codes':
        return format.list((value as string[]).map(codeName));
      case 'places':
        return format.list((value as string[]).map((code) => places[code] ?? code));
      case 'organisations':
      case 'hubs':
        return format.list((value as Picked[]).map((one) => one.label));
      case 'useCase':
        return (value as Picked).label;
      case 'language':
        return label('language', value as string);
      case 'list':
        return splitLines(value as string).join('\n');
      case 'translations':
        return Object.values(values.translations)
          .flatMap((story) => Object.values<string>({ ...story }))
          .filter((text) => text !== '')
          .join('\n\n');
      case 'withheld':
        return Object.entries(values.withheld)
          .filter(([, reason]) => reason !== '')
          .map(([held, reason]) => {
            const known = formField(held);
            return `${known ? t(`standard:fields.${known.name}.label`) : held}: ${label('withholdReason', reason)}`;
          })
          .join('\n');
      default:
        return value as string;
    }
  };
}
