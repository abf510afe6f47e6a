import { isFilled, standardField } from '#contracts';
import { blankContent, type Story, type UseCaseRecord, type WholeUseCaseRecord } from './use-case.record.js';

/** What a withheld field holds, as it is kept apart from the record: a part of the story with its translations. */
export type KeptValue = { readonly value: unknown; readonly translations?: Readonly<Record<string, string>> };

/** A record that can be shown, and what its withheld fields hold. */
export interface Withholding {
  readonly shown: UseCaseRecord;
  readonly kept: ReadonlyMap<string, KeptValue>;
}

/** What a field holds of which nothing is known. */
function blankOf(field: string): unknown {
  return (blankContent('') as unknown as Readonly<Record<string, unknown>>)[field];
}

/** Whether the standard lets an organisation withhold this field. */
export function canBeWithheld(field: string): boolean {
  return standardField(field)?.withholdable ?? false;
}

const isStory = (field: string): field is keyof Story => standardField(field)?.translated === true;

/** Takes out of a record what its organisation does not show. What is taken out is stored where no reading looks. */
export function withhold(whole: WholeUseCaseRecord): Withholding {
  // Assigned, and not deleted from: imports do this with every row, and V8 is slow at the rest of an object with so many fields.
  const shown = Object.assign<Record<string, unknown>, UseCaseRecord, object>({}, whole, { isWhole: undefined });
  const kept = new Map<string, KeptValue>();
  for (const { field } of whole.withheld) {
    const value = shown[field];
    if (isStory(field)) {
      const told = Object.entries(shown.translations).filter(([, story]) => story[field] !== '');
      kept.set(field, { value, translations: Object.fromEntries(told.map(([lang, story]) => [lang, story[field]])) });
      shown.translations = Object.fromEntries(
        Object.entries(shown.translations).map(([lang, story]) => [lang, { ...story, [field]: '' }]),
      );
    } else if (isFilled(value)) {
      kept.set(field, { value });
    }
    Object.assign(shown, { [field]: blankOf(field) });
  }
  return { shown, kept };
}

/** Puts back what was taken out, for those who change or store the record. */
export function reveal(record: UseCaseRecord, kept: ReadonlyMap<string, KeptValue>): WholeUseCaseRecord {
  const whole: UseCaseRecord = { ...record, translations: { ...record.translations } };
  for (const [field, { value, translations = {} }] of kept) {
    Object.assign(whole, { [field]: value });
    for (const [lang, text] of Object.entries(translations)) {
      const story = whole.translations[lang];
      if (story && isStory(field)) whole.translations[lang] = { ...story, [field]: text };
    }
  }
  return { ...whole, isWhole: true };
}

/** A state of a case from before, without what is withheld today. */
export function withoutWithheld<State extends object>(state: State, fields: readonly string[]): State {
  const masked: Record<string, unknown> = { ...(state as Record<string, unknown>) };
  for (const field of fields) masked[field] = blankOf(field);
  const stories = masked['translations'];
  if (typeof stories === 'object' && stories !== null) {
    const blanks = Object.fromEntries(fields.filter(isStory).map((field) => [field, '']));
    masked['translations'] = Object.fromEntries(
      Object.entries(stories as Record<string, Story>).map(([lang, story]) => [lang, { ...story, ...blanks }]),
    );
  }
  return masked as State;
}
