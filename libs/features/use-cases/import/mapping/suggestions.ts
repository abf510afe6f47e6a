import { ORGANISATION_TYPES, USE_CASE_FIELDS, standardField, type StandardField } from '#contracts';
import { STANDARD_TEXTS } from '#contracts/texts';
import { editDistance, editsForgiven } from '#features/search';
import { IMPORT_FIELDS } from '../import-row.js';
import { folded } from './folded.js';
import type { ForeignRegister } from './foreign-registers.js';

/** Fields that a column may be mapped to. */
export const MAPPABLE_FIELDS: readonly string[] = [...IMPORT_FIELDS, 'organisationType', 'id'];

/** Words that people write over columns, beside the labels of the standard. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  title: ['titel', 'namn', 'name', 'use case', 'användningsfall'],
  summary: ['beskrivning', 'description', 'kort beskrivning', 'short description'],
  problem: ['utmaning', 'challenge', 'behov', 'bakgrund'],
  solution: ['lösning'],
  lessons: ['lärdomar', 'lessons learned'],
  organisation: ['kommun', 'municipality', 'organization', 'ägare', 'owner'],
  areas: ['verksamhetsområde', 'områden', 'areas of work'],
  values: ['nyttor', 'nyttodimension', 'benefits'],
  techniques: ['tekniker', 'ai-teknik'],
  phase: ['status', 'stage'],
  contactName: ['kontakt', 'contact'],
  contactEmail: ['e-post', 'epost', 'email', 'e-mail', 'mejl'],
  sourceId: ['id', 'nr', 'löpnummer', 'referens', 'reference'],
  lang: ['språk', 'language'],
  tags: ['nyckelord', 'keywords', 'taggar'],
  licence: ['license'],
  supplier: ['vendor', 'provider'],
};

type Standard = typeof STANDARD_TEXTS.sv.fields;

/** Everything that a column for this field may be called, folded. */
function namesOf(field: string): string[] {
  const labels = [STANDARD_TEXTS.sv, STANDARD_TEXTS.en].flatMap(({ fields }) => {
    const texts = (fields as Partial<Record<string, Standard['title']>>)[field];
    return texts ? [texts.label] : [];
  });
  return [field, ...labels, ...(ALIASES[field] ?? [])].map(folded);
}

const NAMES: readonly (readonly [field: string, names: readonly string[]])[] = MAPPABLE_FIELDS.map((field) => [
  field,
  namesOf(field),
]);

/** Whether a word is another one with a slip of the pen; short words have to be right. */
function isNear(word: string, other: string): boolean {
  return Math.abs(word.length - other.length) <= 2 && editDistance(word, other) <= editsForgiven(other);
}

/**
 * What each column most likely means: by the register that the file comes from, by the exact name of a field, by its labels in both
 * languages, and at last by a name that is nearly one of those. No field is suggested twice.
 */
export function suggestFields(
  columns: readonly string[],
  register: ForeignRegister | null,
): Map<string, string | null> {
  const suggested = new Map<string, string | null>(columns.map((column) => [column, null]));
  const taken = new Set<string>();
  const suggest = (column: string, field: string | undefined): void => {
    if (field === undefined || taken.has(field) || suggested.get(column) !== null) return;
    suggested.set(column, field);
    taken.add(field);
  };
  // Where a register has two columns for one of our fields, the first of its table is the better one.
  for (const [theirs, field] of Object.entries(register?.columns ?? {})) {
    const column = columns.find((one) => folded(one) === folded(theirs));
    if (column !== undefined) suggest(column, field);
  }
  const ways: readonly ((column: string) => string | undefined)[] = [
    // The ids of a foreign file are none of ours.
    (column) =>
      column === 'id' && !columns.includes('slug') ? undefined : MAPPABLE_FIELDS.find((field) => field === column),
    (column) => NAMES.find(([field, names]) => !taken.has(field) && names.includes(folded(column)))?.[0],
    (column) =>
      register === null
        ? NAMES.find(([field, names]) => !taken.has(field) && names.some((name) => isNear(folded(column), name)))?.[0]
        : undefined,
  ];
  for (const way of ways) {
    for (const column of columns) if (suggested.get(column) === null) suggest(column, way(column));
  }
  return suggested;
}

/** A field with codes, as far as values of files are concerned. */
export interface CodedField {
  readonly codes: readonly string[];
  readonly several: boolean;
  readonly labels: string;
}

/** The codes of a field; null when it takes anything else. */
export function codedField(name: string): CodedField | null {
  if (name === 'organisationType') return { codes: ORGANISATION_TYPES, several: false, labels: name };
  const field: StandardField | undefined = standardField(name);
  if (!field?.codes) return null;
  return { codes: field.codes, several: field.kind === 'codes', labels: field.labels ?? '' };
}

/** The code that a value of a file most likely means: the code itself, its label, the register's table, or nearly one of those; else null. */
export function suggestCode(name: string, value: string, register: ForeignRegister | null): string | null {
  const field = codedField(name);
  if (!field) return null;
  if (field.codes.includes(value)) return value;
  const tables: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = register?.values ?? {};
  const foreign = Object.entries(tables[name] ?? {}).find(([theirs]) => folded(theirs) === folded(value));
  if (foreign) return foreign[1];
  const words = field.codes.map((code) => ({
    code,
    names: [
      code,
      ...[STANDARD_TEXTS.sv.codes, STANDARD_TEXTS.en.codes].flatMap((texts) => {
        const labels = (texts as Partial<Record<string, Partial<Record<string, string>>>>)[field.labels];
        return labels?.[code] ?? [];
      }),
    ].map(folded),
  }));
  const written = folded(value);
  const exact = words.find(({ names }) => names.includes(written));
  if (exact) return exact.code;
  const near = words.filter(({ names }) => names.some((one) => isNear(written, one)));
  return near.length === 1 ? (near[0]?.code ?? null) : null;
}

/** Fields of the standard that have codes. */
export const CODED_FIELDS: readonly string[] = [
  ...USE_CASE_FIELDS.map(({ name }) => name as string),
  'organisationType',
].filter((name) => codedField(name) !== null);
