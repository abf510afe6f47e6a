/** What is wrong with one field of a row. */
export interface RowError {
  readonly row: number;
  /** Name of the field; empty when the whole row cannot be read. */
  readonly field: string;
  readonly message: string;
}

/** One row of a file as it was read: a record, or why there is none. */
export type FileRow =
  | { readonly row: number; readonly record: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly problem: string };

export type ImportFormat = 'json' | 'jsonl' | 'csv';

export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'failed';

/** The answer to one row. */
export interface RowReport {
  readonly row: number;
  readonly outcome: ImportOutcome;
  readonly errors: readonly RowError[];
}

/** The answer to a whole file. */
export interface ImportReport {
  readonly importId: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly seconds: number;
  /** Columns or fields that are none of ours; what they hold was left out. */
  readonly unknownFields: readonly string[];
  /** The first errors, at most 1000; `onRow` is told all of them. */
  readonly errors: readonly RowError[];
}
