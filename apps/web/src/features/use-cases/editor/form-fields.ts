import {
  EVIDENCE_GRADES,
  LINK_KINDS,
  STANDARD_STEPS,
  USE_CASE_FIELDS,
  USE_CASE_LIMITS as LIMITS,
  isAsked,
  type Described,
  type FieldName,
  type StandardField,
  type StandardStep,
} from '#contracts';

type AnyField = (typeof USE_CASE_FIELDS)[number];
/** Fields that are written in the form; the history of phases writes itself. */
export type FormField = Exclude<FieldName, 'phases'>;
/** The kind of a field, by its name. */
export type KindOf<Name extends FieldName> = Extract<AnyField, { name: Name }>['kind'];

/** A field of the standard that the form has. */
export type FormFieldOf<Name extends FormField = FormField> = StandardField<Name, KindOf<Name>>;

/** The fields of the form, in the order of the standard. */
export const FORM_FIELDS: readonly FormFieldOf[] = USE_CASE_FIELDS.filter(
  (field): field is Exclude<AnyField, { name: 'phases' }> => field.name !== 'phases',
);

/** Kinds whose entries have parts. */
export type RowsKind = 'effects' | 'links' | 'roles' | 'contacts';
/** One part of an entry, such as the unit of an effect. */
export interface RowPart {
  readonly name: string;
  readonly kind: 'line' | 'text' | 'day' | 'number' | 'code' | 'email' | 'url';
  readonly required?: true;
  readonly max?: number;
  /** The least that a number may be; absent: any. */
  readonly min?: number;
  readonly codes?: readonly string[];
  readonly labels?: 'evidence' | 'linkKind';
  /** What stands there before anything is chosen. */
  readonly start?: string;
}

/** The parts of what has parts, in the order that they are asked for. */
export const ROW_PARTS: Readonly<Record<RowsKind, readonly RowPart[]>> = {
  effects: [
    { name: 'measure', kind: 'line', required: true, max: LIMITS.measureMax },
    { name: 'baseline', kind: 'number' },
    { name: 'value', kind: 'number' },
    { name: 'unit', kind: 'line', max: LIMITS.unitMax },
    { name: 'periodStart', kind: 'day' },
    { name: 'periodEnd', kind: 'day' },
    { name: 'evidence', kind: 'code', codes: EVIDENCE_GRADES, labels: 'evidence', start: 'expected' },
    { name: 'method', kind: 'text', max: LIMITS.methodMax },
    { name: 'measuredBy', kind: 'line', max: LIMITS.measureMax },
  ],
  links: [
    { name: 'url', kind: 'url', required: true, max: LIMITS.urlMax },
    { name: 'label', kind: 'line', required: true, max: LIMITS.measureMax },
    { name: 'kind', kind: 'code', codes: LINK_KINDS, labels: 'linkKind', start: 'documentation' },
  ],
  roles: [
    { name: 'role', kind: 'line', required: true, max: LIMITS.nameMax },
    { name: 'hours', kind: 'number', min: 0 },
  ],
  contacts: [
    { name: 'name', kind: 'line', required: true, max: LIMITS.nameMax },
    { name: 'role', kind: 'line', max: LIMITS.nameMax },
    { name: 'email', kind: 'email' },
  ],
};

/** The parts of a kind; null when it has none. */
export function partsOf(kind: string): readonly RowPart[] | null {
  return kind in ROW_PARTS ? ROW_PARTS[kind as RowsKind] : null;
}

/** The field of the form that has this name; null when it has none. */
export function formField(name: string): FormFieldOf | null {
  return FORM_FIELDS.find((field) => field.name === name) ?? null;
}

/** The field of the API that an error is about: `effects` for `effects.0.value`. */
export function topField(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

/** The step in which a path is asked for; the address of the page is a matter of the last one. */
export function stepOf(path: string): StandardStep {
  return formField(topField(path))?.step ?? STANDARD_STEPS.at(-1) ?? 'reuse';
}

/** Why a case was stopped, and the hubs of one that is shared with hubs, say nothing in any other case. */
const isOnlyThen = (field: StandardField): boolean =>
  field.asked?.every(({ phases, visibility }) => visibility || (phases?.length === 1 && phases[0] === 'stopped')) ??
  false;

/** The fields of a step: those to ask for now, and those that may be told as well. */
export interface StepFields {
  asked: FormFieldOf[];
  more: FormFieldOf[];
}

/**
 * Parts the fields of a step by what the standard asks for of such a case. What weighs nothing and is not asked for in particular
 * may be told as well. What belongs to one choice, such as why a case was stopped, is never asked with another.
 */
export function fieldsOfStep(step: StandardStep, useCase: Described): StepFields {
  const fields = FORM_FIELDS.filter((field) => field.step === step);
  const isNow = (field: StandardField): boolean => isAsked(field, useCase) && (field.weight > 0 || !!field.asked);
  return {
    asked: fields.filter(isNow),
    more: fields.filter((field) => !isNow(field) && !isOnlyThen(field)),
  };
}
