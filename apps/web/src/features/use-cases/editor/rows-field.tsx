import { useRef } from 'react';
import { useFieldArray, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { fieldId } from '../../../lib/problem-text';
import { Button, FieldGroup } from '../../../ui';
import { Choice, Line, LongText, NeededLabel, PREFIX, useFieldError } from './fields';
import { ROW_PARTS, type FormFieldOf, type RowPart, type RowsKind } from './form-fields';
import { emptyRow, type FormValues } from './form-values';

interface RowsFieldProps {
  field: FormFieldOf & { kind: RowsKind };
  label: string;
  description: string;
  needed: boolean;
}

/** Parts that stand beside each other where there is room. */
const ROWS: Readonly<Record<RowsKind, readonly (readonly string[])[]>> = {
  effects: [
    ['measure'],
    ['baseline', 'value', 'unit'],
    ['periodStart', 'periodEnd'],
    ['evidence'],
    ['method'],
    ['measuredBy'],
  ],
  links: [['url'], ['label', 'kind']],
  roles: [['role', 'hours']],
  contacts: [['name', 'role', 'email']],
};

/** What has parts, such as effects: each entry in a frame of its own, as many as there are. */
export function RowsField({ field: { kind, maxItems = Infinity }, label, description, needed }: RowsFieldProps) {
  const { t } = useTranslation('useCaseForm');
  const { fields, append, remove } = useFieldArray<FormValues, RowsKind>({ name: kind });
  const end = useRef<HTMLDivElement>(null);
  return (
    <FieldGroup
      id={fieldId(PREFIX, kind)}
      label={needed ? <NeededLabel>{label}</NeededLabel> : label}
      description={description}
      error={useFieldError(kind)}
      className="rows-field"
    >
      {fields.map((row, index) => (
        <fieldset key={row.id} id={fieldId(PREFIX, `${kind}.${index}`)} className="effect-fields" tabIndex={-1}>
          <legend className="ds-label">{t(`rows.${kind}.number`, { number: index + 1 })}</legend>
          <RowFields kind={kind} index={index} />
          <Button
            type="button"
            variant="tertiary"
            tone="danger"
            size="sm"
            onClick={() => {
              remove(index);
              end.current?.querySelector('button')?.focus();
            }}
          >
            {t(`rows.${kind}.remove`, { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <div ref={end}>
        {fields.length < maxItems && (
          <Button
            type="button"
            variant="secondary"
            size="sm"
            onClick={() =>
              append(emptyRow(ROW_PARTS[kind]), { focusName: `${kind}.${fields.length}.${ROW_PARTS[kind][0]?.name}` })
            }
          >
            {t(`rows.${kind}.add`)}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

function RowFields({ kind, index }: { kind: RowsKind; index: number }) {
  return ROWS[kind].map((names) => (
    <div key={names.join()} className={names.length > 1 ? 'field-row' : undefined}>
      {ROW_PARTS[kind]
        .filter(({ name }) => names.includes(name))
        .map((part) => (
          <PartInput key={part.name} kind={kind} index={index} part={part} />
        ))}
    </div>
  ));
}

function PartInput({ kind, index, part }: { kind: RowsKind; index: number; part: RowPart }) {
  const { t, i18n } = useTranslation(['useCaseForm', 'standard']);
  const codeLabel = useLabel();
  const path = `${kind}.${index}.${part.name}` as FieldPath<FormValues>;
  const words: unknown = i18n.getResource(i18n.language, 'standard', `parts.${kind}.${part.name}`);
  const label = typeof words === 'string' ? words : part.name;
  switch (part.kind) {
    case 'text':
      return <LongText path={path} label={label} rows={2} />;
    case 'code':
      return (
        <Choice
          path={path}
          label={label}
          description={part.name === 'evidence' ? t('useCaseForm:rows.effects.evidenceHelp') : undefined}
          options={(part.codes ?? []).map((value) => ({ value, label: codeLabel(part.labels ?? 'evidence', value) }))}
        />
      );
    default:
      return (
        <Line
          path={path}
          label={label}
          description={part.name === 'measure' ? t('useCaseForm:rows.effects.measureHelp') : undefined}
          type={part.kind === 'day' ? 'date' : part.kind === 'email' || part.kind === 'url' ? part.kind : undefined}
          inputMode={part.kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
        />
      );
  }
}
