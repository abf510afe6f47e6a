import type { StandardCondition, StandardField } from './standard-field.js';
import { USE_CASE_FIELDS, type FieldName } from './standard.js';

/** A case as far as the standard looks at it: any object with the fields of the API. */
export type Described = Readonly<Record<string, unknown>>;

/** Whether a field holds anything. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' ? Object.keys(value).length > 0 : true;
}

function holds({ phases, personalData, aiActRisk, visibility }: StandardCondition, useCase: Described): boolean {
  return (
    isWanted(phases, useCase['phase']) &&
    isWanted(personalData, useCase['personalData']) &&
    isWanted(aiActRisk, useCase['aiActRisk']) &&
    isWanted(visibility, useCase['visibility'])
  );
}

function isWanted(wanted: readonly string[] | undefined, value: unknown): boolean {
  return wanted === undefined || (typeof value === 'string' && wanted.includes(value));
}

const anyHolds = (conditions: readonly StandardCondition[] | undefined, useCase: Described): boolean =>
  conditions?.some((condition) => holds(condition, useCase)) ?? false;

/** A withheld field is answered for: its reason stands in its place. */
function isAnswered(field: StandardField, useCase: Described): boolean {
  const withheld = useCase['withheld'];
  const isWithheld =
    Array.isArray(withheld) &&
    withheld.some(
      (one: unknown) => typeof one === 'object' && one !== null && 'field' in one && one.field === field.name,
    );
  return isWithheld || isFilled(useCase[field.name]);
}

/** Whether a case in this phase, with such data and such a risk, should tell this. */
export function isAsked(field: StandardField, useCase: Described): boolean {
  return isRequired(field, useCase) || (field.asked === undefined ? true : anyHolds(field.asked, useCase));
}

/** Whether the case cannot be published without it. */
export function isRequired(field: StandardField, useCase: Described): boolean {
  return anyHolds(field.required, useCase);
}

/** What stands between the case and its readers, in the order of the form. */
export function missingToPublish(useCase: Described): FieldName[] {
  return USE_CASE_FIELDS.filter(
    (field: StandardField) => isRequired(field, useCase) && !isAnswered(field, useCase),
  ).map((field) => field.name);
}

/** How whole a description is. */
export interface Completeness {
  /** 0 to 100: the share of what readers should be told, each field by its weight. */
  readonly score: number;
  /** What would help readers most, first. */
  readonly missing: readonly { readonly field: FieldName; readonly weight: number }[];
}

/** Measures a case against what its phase, its data and its risk ask for. A withheld field counts as told. */
export function completenessOf(useCase: Described): Completeness {
  const asked = USE_CASE_FIELDS.filter((field) => field.weight > 0 && isAsked(field, useCase));
  const all = asked.reduce((sum, field) => sum + field.weight, 0);
  const missing = asked.filter((field) => !isAnswered(field, useCase));
  const lost = missing.reduce((sum, field) => sum + field.weight, 0);
  return {
    score: Math.round((100 * (all - lost)) / all),
    missing: missing.map(({ name, weight }) => ({ field: name, weight })).sort((a, b) => b.weight - a.weight),
  };
}
