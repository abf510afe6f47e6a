import type { TextEncoding } from './decoding.js';

/** One row may be this long, in characters: the longest texts in two languages fit several times. */
export const ROW_LIMIT = 2_000_000;
export const COLUMNS_LIMIT = 500;

/** What reading finds out about a file. */
export interface FileFacts {
  encoding: TextEncoding;
  /** Of CSV: comma, semicolon or tab. */
  delimiter: string;
}

export interface ReadOptions {
  /** Takes any header, because a mapping says what the columns are; otherwise a CSV file must have a column `title`. */
  readonly anyColumns?: boolean;
  readonly tell?: (facts: Partial<FileFacts>) => void;
}

/** What was read already, and then the rest. */
export async function* chain(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
