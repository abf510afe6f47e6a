import { FORM_FIELDS, type FormField } from './form-fields';
import { toBody, type FormValues } from './form-values';

/** Whose text shall stand. */
export type Side = 'mine' | 'theirs';

/** A field that two people have left different. */
export interface Difference {
  name: FormField;
  /** Who has changed it since both began, when it was only one of them. */
  changedBy: Side | null;
}

/** The fields that differ. What both began with tells who has changed a field; null when it is not known. */
export function differencesOf(base: FormValues | null, mine: FormValues, theirs: FormValues): Difference[] {
  const [began, here, there] = [base && toBody(base), toBody(mine), toBody(theirs)].map((body) =>
    body ? new Map(Object.entries(body).map(([name, value]) => [name, JSON.stringify(value)])) : null,
  );
  const same = (a: Map<string, string> | null | undefined, b: Map<string, string> | null | undefined, name: string) =>
    a?.get(name) === b?.get(name);
  return FORM_FIELDS.filter(({ name }) => !same(here, there, name)).map(({ name }) => ({
    name,
    changedBy: !began ? null : same(began, here, name) ? 'theirs' : same(began, there, name) ? 'mine' : null,
  }));
}

/** The form with what was chosen of each field; a field about which nothing was chosen is theirs. */
export function mergeValues(
  mine: FormValues,
  theirs: FormValues,
  choices: Partial<Record<FormField, Side>>,
): FormValues {
  const chosen = FORM_FIELDS.filter(({ name }) => choices[name] === 'mine').map(({ name }) => [name, mine[name]]);
  return { ...theirs, slug: mine.slug, ...(Object.fromEntries(chosen) as Partial<FormValues>) };
}
