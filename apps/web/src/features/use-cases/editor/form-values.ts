import type { UseCaseResponse, WriteUseCaseDto } from '#api-client';
import type { Language } from '#contracts';
import type { Story } from '../story';
import { FORM_FIELDS, partsOf, type FormField, type FormFieldOf, type KindOf, type RowPart } from './form-fields';

/** Something that was looked up: an organisation, a hub or a case, by its slug. */
export interface Picked {
  id: string;
  label: string;
}

/** One entry of what has parts, as it is typed. */
export type RowValues = Record<string, string>;

/** How a field of a kind stands in the form: figures, days and lists are text until they can be read. */
type ValueOf<Kind extends string> = Kind extends 'codes' | 'places'
  ? string[]
  : Kind extends 'effects' | 'links' | 'roles' | 'contacts'
    ? RowValues[]
    : Kind extends 'organisations' | 'hubs'
      ? Picked[]
      : Kind extends 'useCase'
        ? Picked | null
        : Kind extends 'translations'
          ? Record<Language, Story>
          : Kind extends 'withheld'
            ? Record<string, string>
            : string;

/** What stands in the form; names are those of the API, so that its errors find their fields. */
export type FormValues = { [Name in Exclude<FormField, 'visibility'>]: ValueOf<KindOf<Name>> } & {
  /** Null is what the form says of radio buttons of which none is chosen. */
  visibility: string | null;
  /** A new last part of the address; empty leaves the one that there is. */
  slug: string;
};

const EMPTY_STORY: Story = { title: '', summary: '', problem: '', solution: '', lessons: '' };

function emptyValue({ kind, name }: FormFieldOf): unknown {
  if (partsOf(kind)) return [];
  switch (kind) {
    case 'codes':
    case 'places':
    case 'organisations':
    case 'hubs':
      return [];
    case 'useCase':
      return null;
    case 'translations':
      return { sv: { ...EMPTY_STORY }, en: { ...EMPTY_STORY } };
    case 'withheld':
      return {};
    default:
      return name === 'lang' ? 'sv' : '';
  }
}

/** A form in which nothing is written. */
export function emptyValues(known: Partial<FormValues> = {}): FormValues {
  const empty = Object.fromEntries(FORM_FIELDS.map((field) => [field.name, emptyValue(field)]));
  return { ...(empty as unknown as FormValues), slug: '', ...known };
}

/** An entry of a kind about which nothing is written. */
export function emptyRow(parts: readonly RowPart[]): RowValues {
  return Object.fromEntries(parts.map(({ name, start = '' }) => [name, start]));
}

/** The form with what the register holds, also what it does not show to others. */
export function valuesOf(useCase: UseCaseResponse, language: Language): FormValues {
  const held = heldBy(useCase);
  const typed = FORM_FIELDS.map((field) => [field.name, toTyped(field, held[field.name], language)]);
  return { ...(Object.fromEntries(typed) as unknown as FormValues), slug: '' };
}

/** What a record holds, by the names that it is written under. */
function heldBy(useCase: UseCaseResponse): Readonly<Record<string, unknown>> {
  const [organisation, ...others] = useCase.organisations;
  const shown = { ...useCase, ...useCase.withheldValues };
  return {
    ...shown,
    organisation: organisation?.slug,
    coOwners: others.map(({ slug, name }) => ({ id: slug, label: name })),
    contactName: useCase.contact.name,
    contactRole: useCase.contact.role,
    contactEmail: useCase.contact.email,
    grewFrom: useCase.grewFrom && { id: useCase.grewFrom.slug, label: useCase.grewFrom.title },
    hubs: useCase.hubs.map(({ slug, name }) => ({ id: slug, label: name })),
    translations: {
      sv: { ...EMPTY_STORY, ...shown.translations.sv },
      en: { ...EMPTY_STORY, ...shown.translations.en },
    },
    withheld: Object.fromEntries(useCase.withheld.map(({ field, reason }) => [field, reason])),
  };
}

function toTyped(field: FormFieldOf, value: unknown, language: Language): unknown {
  if (value === null || value === undefined) return emptyValue(field);
  const parts = partsOf(field.kind);
  if (parts) {
    return (value as Record<string, unknown>[]).map((row) =>
      Object.fromEntries(parts.map(({ name }) => [name, asText(row[name], language)])),
    );
  }
  if (field.kind === 'tags') return (value as string[]).join(', ');
  if (field.kind === 'list') return (value as string[]).join('\n');
  return field.kind === 'number' ? asText(value, language) : value;
}

function asText(value: unknown, language: Language): string {
  if (typeof value === 'number') return language === 'sv' ? String(value).replace('.', ',') : String(value);
  return typeof value === 'string' ? value : '';
}

/** What the API is told of a use case. */
export type Body = Required<Pick<WriteUseCaseDto, Extract<keyof FormValues, keyof WriteUseCaseDto>>>;

/** What is sent to the API: the whole of the form, without space around texts. */
export function toBody(values: FormValues): Body {
  const isStopped = values.phase === 'stopped';
  const written = Object.fromEntries(FORM_FIELDS.map((field) => [field.name, toWritten(field, values[field.name])]));
  // Codes are those of the standard, which the description of the API repeats.
  const body = { ...written, slug: values.slug.trim() } as unknown as Body;
  return {
    ...body,
    stopReason: isStopped ? body.stopReason : null,
    insteadOf: isStopped ? body.insteadOf : null,
    hubs: values.visibility === 'hub' ? body.hubs : [],
    translations: {
      sv: values.lang === 'sv' ? { ...EMPTY_STORY } : trimStory(values.translations.sv),
      en: values.lang === 'en' ? { ...EMPTY_STORY } : trimStory(values.translations.en),
    },
  };
}

function toWritten(field: FormFieldOf, value: FormValues[FormField]): unknown {
  const parts = partsOf(field.kind);
  if (parts) {
    return (value as RowValues[]).map((row) =>
      Object.fromEntries(parts.map((part) => [part.name, partWritten(part, row[part.name] ?? '')])),
    );
  }
  switch (field.kind) {
    case 'codes':
    case 'places':
    case 'translations':
      return value;
    case 'tags':
      return splitTags(value as string);
    case 'list':
      return splitLines(value as string);
    case 'organisations':
    case 'hubs':
      return (value as Picked[]).map(({ id }) => id);
    case 'useCase':
      return (value as Picked | null)?.id ?? null;
    case 'number':
      return readNumber(value as string);
    case 'withheld':
      return Object.entries(value as Record<string, string>)
        .filter(([, reason]) => reason !== '')
        .map(([name, reason]) => ({ field: name, reason }));
    default: {
      const text = ((value as string | null) ?? '').trim();
      const isStory = field.translated || field.kind === 'language' || field.kind === 'organisation';
      return isStory ? text : text || null;
    }
  }
}

function partWritten({ kind, name, required }: RowPart, text: string): string | number | null {
  if (kind === 'number') return readNumber(text);
  const trimmed = text.trim();
  // A unit may be left out, but is a text all the same.
  return required || name === 'unit' ? trimmed : trimmed || null;
}

function trimStory({ title, summary, problem, solution, lessons }: Story): Story {
  return {
    title: title.trim(),
    summary: summary.trim(),
    problem: problem.trim(),
    solution: solution.trim(),
    lessons: lessons.trim(),
  };
}

/** The fields of a form that differ from what the register holds. */
export function changedFields(held: Body, typed: Body): Partial<Body> {
  const names = Object.keys(typed) as (keyof Body)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(typed[name]) !== JSON.stringify(held[name]))
      .map((name) => [name, typed[name]]),
  );
}

/** The tags in a line of text, each once. */
export function splitTags(text: string): string[] {
  return unique(text.split(/[,\n]/u));
}

/** The lines of a text that say something, each once. */
export function splitLines(text: string): string[] {
  return unique(text.split('\n'));
}

function unique(parts: string[]): string[] {
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** Reads a number as people type it, `1 234,5` or `1234.5`; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
