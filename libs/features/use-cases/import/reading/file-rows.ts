import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileRow, ImportFormat } from '../import.types.js';
import { csvRows } from './csv-rows.js';
import { decoded } from './decoding.js';
import { jsonRows, lineRows } from './json-rows.js';
import type { ReadOptions } from './reading.js';

/** Reads a file row by row, however long it is; a row that cannot be read is answered for like any other. */
export async function* readRows(
  source: Readable,
  format: ImportFormat,
  options: ReadOptions = {},
): AsyncGenerator<FileRow> {
  const text = decoded(source, (encoding) => options.tell?.({ encoding }));
  if (format === 'csv') yield* csvRows(text, options);
  else if (format === 'jsonl') yield* lineRows(text);
  else yield* jsonRows(text);
}

/** The format that the name of a file tells; null when it tells none. */
export function formatOf(path: string): ImportFormat | null {
  const formats: Readonly<Record<string, ImportFormat>> = {
    '.json': 'json',
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
    '.csv': 'csv',
    '.tsv': 'csv',
    '.txt': 'csv',
  };
  return formats[extname(path).toLowerCase()] ?? null;
}
