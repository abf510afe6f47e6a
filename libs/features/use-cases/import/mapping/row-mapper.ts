import { standardField, type FieldKind } from '#contracts';

/** What the columns and values of a file are called here. */
export interface ImportMapping {
  /** The field that each column means; null leaves the column out. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** For a coded field, the code that each value of the file means; null leaves the value out. A value that is not named stays as it is. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Language of texts whose row does not say (ISO 639-1). */
  readonly lang?: string | null;
}

type RawRecord = Readonly<Record<string, unknown>>;

const SEVERAL: readonly FieldKind[] = ['codes'];

/** The single values in a cell or list of a coded field that takes several. */
export function partsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[;|\n]/) : [value];
  return list.flatMap((one) => {
    const text = textOf(one);
    return text === '' ? [] : [text];
  });
}

/** A single value as text; empty for what is no single value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

/** Makes a row of a foreign file into one of ours. */
export function rowMapper({ columns, values = {}, lang }: ImportMapping): (record: RawRecord) => RawRecord {
  const pairs = Object.entries(columns).flatMap(([column, field]) =>
    field === null ? [] : [[column, field] as const],
  );
  const codes = new Map(Object.entries(values).map(([field, known]) => [field, new Map(Object.entries(known))]));
  return (record) => {
    const mapped: Record<string, unknown> = lang ? { lang } : {};
    for (const [column, field] of pairs) {
      if (!Object.hasOwn(record, column)) continue;
      const value = record[column];
      const known = codes.get(field);
      const said = known ? decode(field, value, known) : partOfDay(field, value);
      if (said !== undefined && !(field === 'lang' && textOf(said) === '')) mapped[field] = said;
    }
    return mapped;
  };
}

/** The value with its codes; undefined when all of it was left out on purpose: then the row says nothing of the field. */
function decode(field: string, value: unknown, known: ReadonlyMap<string, string | null>): unknown {
  const several = SEVERAL.includes(standardField(field)?.kind ?? 'line');
  const parts = several ? partsOf(value) : [textOf(value)];
  if (parts.length === 0 || parts[0] === '') return value;
  const codes = parts.map((part) => (known.has(part) ? (known.get(part) ?? null) : part)).filter((one) => one !== null);
  if (codes.length === 0) return undefined;
  return several ? codes : codes[0];
}

/** Many registers know only the year or the month: it stands for its first day. */
function partOfDay(field: string, value: unknown): unknown {
  if (standardField(field)?.kind !== 'day') return value;
  const text = textOf(value);
  if (/^\d{4}$/.test(text)) return `${text}-01-01`;
  return /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : value;
}
