import type { Finding } from './findings.js';

/** What is wrong with one field of a row. */
export interface FieldProblem extends Finding {
  /** Name of the field; empty when it is the whole row. */
  readonly field: string;
}

/** The same in words. */
export interface RowError extends FieldProblem {
  readonly row: number;
  /** Plain English. */
  readonly message: string;
}

/** One row of a file as it was read: a record and its length in characters, or why there is none. */
export type FileRow =
  | { readonly row: number; readonly record: Readonly<Record<string, unknown>>; readonly size?: number }
  | { readonly row: number; readonly problem: Finding };

export type ImportFormat = 'json' | 'jsonl' | 'csv';

export const IMPORT_OUTCOMES = ['created', 'updated', 'unchanged', 'failed'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];
export type ImportCounts = Record<ImportOutcome, number>;

/** The answer to one row. */
export interface RowReport {
  readonly row: number;
  readonly outcome: ImportOutcome;
  /** What the row calls itself; empty when it could not be read. */
  readonly title: string;
  readonly problems: readonly FieldProblem[];
}

/** The answer to a whole file. */
export interface ImportReport extends ImportCounts {
  readonly importId: string;
  readonly seconds: number;
  /** Columns or fields that are none of ours; what they hold was left out. */
  readonly unknownFields: readonly string[];
  /** The first errors, at most 1000; `onRow` is told all of them. */
  readonly errors: readonly RowError[];
}
