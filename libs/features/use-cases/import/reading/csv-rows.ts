import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { restoreCell } from '#platform/text';
import { UnreadableFile } from '../findings.js';
import type { FileRow } from '../import.types.js';
import { chain, COLUMNS_LIMIT, ROW_LIMIT, type ReadOptions } from './reading.js';

/** Rows of a CSV file. The header is row 1, as spreadsheets count. */
export async function* csvRows(text: AsyncGenerator<string>, options: ReadOptions): AsyncGenerator<FileRow> {
  let start = '';
  for (let next = await text.next(); !next.done; next = await text.next()) {
    start += next.value;
    if (/[\r\n]/.test(start.trimStart()) || start.length > ROW_LIMIT) break;
  }
  if (start.trim() === '') throw new UnreadableFile('file.empty');
  const delimiter = delimiterOf(start);
  options.tell?.({ delimiter });
  const broken: FileRow[] = [];
  let row = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: ROW_LIMIT,
    skip_records_with_error: true,
    // The number of the row goes with it, because the records and the skipped ones arrive by different ways.
    on_record: (cells: string[]) => [String((row += 1)), ...cells],
    on_skip: () => {
      broken.push({ row: (row += 1), problem: { code: 'row.csv' } });
      return undefined;
    },
  });
  const input = Readable.from(chain(start, text));
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let header: string[] | null = null;
  try {
    for await (const [number, ...cells] of parser as AsyncIterable<string[]>) {
      // In the order of the file, whatever the parser has read ahead: an import that goes on counts rows.
      while (broken[0] && broken[0].row < Number(number)) yield broken.shift() as FileRow;
      if (header === null) header = headerOf(cells, options.anyColumns ?? false);
      else yield csvRow(header, cells, Number(number));
    }
  } finally {
    input.destroy();
  }
  yield* broken;
  if (header === null) throw new UnreadableFile('file.noHeader');
}

/** Comma, semicolon or tab: what the header has most of, outside quotes. */
function delimiterOf(start: string): string {
  const line =
    start
      .trimStart()
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]/)[0] ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function headerOf(cells: readonly string[], anyColumns: boolean): string[] {
  const names = cells.map((cell) => restoreCell(cell).trim());
  if (names.length > COLUMNS_LIMIT)
    throw new UnreadableFile('file.columns', { count: names.length, max: COLUMNS_LIMIT });
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (repeated !== undefined) throw new UnreadableFile('file.twice', { name: repeated.slice(0, 100) });
  // Numbers, days and addresses are what rows hold, not what columns are called.
  if (!names.some((name) => /\p{L}/u.test(name)) || names.some((name) => /^[\d\s.,-]+$|^https?:\/\//.test(name)))
    throw new UnreadableFile('file.noHeader');
  if (!anyColumns && !names.includes('title')) throw new UnreadableFile('file.noTitle');
  return names;
}

function csvRow(header: readonly string[], cells: readonly string[], row: number): FileRow {
  if (cells.length !== header.length)
    return { row, problem: { code: 'row.cells', params: { cells: cells.length, header: header.length } } };
  const record: Record<string, string> = {};
  let size = 0;
  header.forEach((name, index) => {
    const cell = cells[index] ?? '';
    size += cell.length;
    if (name !== '' && name !== '__proto__') record[name] = restoreCell(cell);
  });
  return { row, record, size };
}
