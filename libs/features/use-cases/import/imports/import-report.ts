import { stringify } from 'csv-stringify/sync';
import { Readable } from 'node:stream';
import type { Language } from '#contracts';
import { harmlessCell } from '#platform/text';
import { reportWord } from '../findings.js';
import type { ImportRowResponse } from './dto/import.response.js';

/** The answers to all rows as a CSV file that spreadsheets open: one line an error, or a row without one. */
export function reportFile(batches: AsyncIterable<readonly ImportRowResponse[]>, language: Language): Readable {
  return Readable.from(written(batches, language));
}

async function* written(
  batches: AsyncIterable<readonly ImportRowResponse[]>,
  language: Language,
): AsyncGenerator<string> {
  const header = ['row', 'outcome', 'title', 'field', 'message'].map((name) => reportWord(`report.${name}`, language));
  yield `\uFEFF${stringify([header])}`;
  for await (const rows of batches) {
    const lines = rows.flatMap(({ row, outcome, title, errors }) =>
      (errors.length > 0 ? errors : [{ field: '', message: '' }]).map(({ field, message }) =>
        [String(row), reportWord(`outcome.${outcome}`, language), title, field, message].map(harmlessCell),
      ),
    );
    if (lines.length > 0) yield stringify(lines);
  }
}
