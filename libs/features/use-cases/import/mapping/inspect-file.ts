import type { Readable } from 'node:stream';
import { UnreadableFile } from '../findings.js';
import type { ImportFormat } from '../import.types.js';
import { readRows } from '../reading/file-rows.js';
import { COLUMNS_LIMIT, type FileFacts } from '../reading/reading.js';
import { detectRegister, type ForeignRegister } from './foreign-registers.js';
import { partsOf, textOf } from './row-mapper.js';
import { codedField, suggestCode, suggestFields } from './suggestions.js';

/** A value and how often it stands in the part of the file that was looked at. */
export interface CountedValue {
  readonly value: string;
  readonly count: number;
}

/** One column of a file. */
export interface InspectedColumn {
  readonly name: string;
  /** The first three different values. */
  readonly samples: readonly string[];
  /** Its different values; null when they are too many or too long to be codes. */
  readonly values: readonly CountedValue[] | null;
  /** The same for cells that hold several values. */
  readonly parts: readonly CountedValue[] | null;
}

/** What a look at the beginning of a file tells. */
export interface Inspection extends Partial<FileFacts> {
  readonly columns: readonly InspectedColumn[];
  readonly rows: number;
  /** Whether that was all of it. */
  readonly whole: boolean;
}

const ROWS = 20_000;
const LENGTH = 20_000_000;
const VALUES = 100;
const VALUE_LENGTH = 100;
const SAMPLES = 3;
const SAMPLE_LENGTH = 120;

/**
 * Looks at the first rows of a file: its columns, and what they hold.
 * @throws UnreadableFile when there is nothing in it that could be a row.
 */
export async function inspectFile(source: Readable, format: ImportFormat): Promise<Inspection> {
  const facts: Partial<FileFacts> = {};
  const columns = new Map<string, ColumnTally>();
  let rows = 0;
  let length = 0;
  let whole = true;
  for await (const row of readRows(source, format, { anyColumns: true, tell: (more) => Object.assign(facts, more) })) {
    rows += 1;
    if (!('record' in row)) continue;
    for (const [name, value] of Object.entries(row.record)) {
      let tally = columns.get(name);
      if (!tally) {
        if (columns.size >= COLUMNS_LIMIT)
          throw new UnreadableFile('file.columns', { count: columns.size + 1, max: COLUMNS_LIMIT });
        columns.set(name, (tally = new ColumnTally()));
      }
      tally.add(value);
    }
    length += row.size ?? 0;
    if (rows >= ROWS || length >= LENGTH) {
      whole = false;
      break;
    }
  }
  if (columns.size === 0) throw new UnreadableFile('file.empty');
  return { ...facts, rows, whole, columns: [...columns].map(([name, tally]) => tally.asColumn(name)) };
}

class ColumnTally {
  private readonly samples = new Set<string>();
  private readonly values = new ValueTally();
  private readonly parts = new ValueTally();

  add(value: unknown): void {
    const text = Array.isArray(value) || typeof value === 'object' ? JSON.stringify(value) : textOf(value);
    if (text === '' || value === null) return;
    if (this.samples.size < SAMPLES) this.samples.add(storable(text.slice(0, SAMPLE_LENGTH)));
    this.values.add(text);
    for (const part of partsOf(value)) this.parts.add(part);
  }

  asColumn(name: string): InspectedColumn {
    return { name, samples: [...this.samples], values: this.values.list(), parts: this.parts.list() };
  }
}

class ValueTally {
  private counts: Map<string, number> | null = new Map();

  add(value: string): void {
    if (!this.counts) return;
    const known = this.counts.get(value);
    if (value.length > VALUE_LENGTH || (known === undefined && this.counts.size >= VALUES)) this.counts = null;
    else this.counts.set(value, (known ?? 0) + 1);
  }

  list(): CountedValue[] | null {
    if (!this.counts) return null;
    return [...this.counts]
      .map(([value, count]) => ({ value: storable(value), count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'sv'));
  }
}

/** PostgreSQL stores neither null bytes nor half characters. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** A column with what it most likely means. */
export interface SuggestedColumn {
  readonly name: string;
  readonly samples: readonly string[];
  readonly suggestedField: string | null;
}

/** A value of a coded field with the code that it most likely means. */
export interface SuggestedValue extends CountedValue {
  readonly suggestedCode: string | null;
}

/** The register that a file comes from, told by its columns. */
export function registerOf(columns: readonly InspectedColumn[]): ForeignRegister | null {
  return detectRegister(columns.map(({ name }) => name));
}

/** What each column most likely means. */
export function suggestedColumns(
  columns: readonly InspectedColumn[],
  register: ForeignRegister | null,
): Map<string, string | null> {
  return suggestFields(
    columns.map(({ name }) => name),
    register,
  );
}

/** The values of a column as those of a coded field, each with a suggestion; null when the field has no codes, or the values are too many to be codes. */
export function suggestedValues(
  column: InspectedColumn,
  field: string | null,
  register: ForeignRegister | null,
): SuggestedValue[] | null {
  const coded = field === null ? null : codedField(field);
  const values = coded?.several ? column.parts : column.values;
  if (!coded || !values) return null;
  return values.map((one) => ({ ...one, suggestedCode: suggestCode(field ?? '', one.value, register) }));
}
