import { parse } from 'csv-parse';
import { StringDecoder } from 'node:string_decoder';
import { Readable } from 'node:stream';
import { restoreCell } from '../export/csv-cells.js';
import type { FileRow, ImportFormat } from './import.types.js';

/** One row may be this long, in characters: the longest texts in two languages fit several times. */
const ROW_LIMIT = 2_000_000;
const COLUMNS_LIMIT = 500;

/** A file that cannot be imported at all. */
export class UnreadableFile extends Error {}

/** Reads a file row by row, however long it is; a row that cannot be read is answered for like any other. */
export async function* readRows(source: Readable, format: ImportFormat): AsyncGenerator<FileRow> {
  const text = decoded(source);
  if (format === 'csv') yield* csvRows(text);
  else if (format === 'jsonl') yield* lineRows(text);
  else yield* jsonRows(text);
}

async function* decoded(source: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let first = true;
  for await (const chunk of source) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (text === '') continue;
    yield first ? text.replace(/^\uFEFF/, '') : text;
    first = false;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsedRow(row: number, text: string): FileRow {
  if (text.length > ROW_LIMIT) return { row, problem: 'is too long' };
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) ? { row, record } : { row, problem: 'is not a JSON object' };
  } catch {
    return { row, problem: 'is not valid JSON' };
  }
}

async function* lineRows(text: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let row = 0;
  let rest = '';
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    // What is already too long is cut, so that a file without line ends cannot fill the memory; it is refused when it ends.
    if (rest.length > ROW_LIMIT) rest = rest.slice(0, ROW_LIMIT + 1);
    for (const line of lines) {
      row += 1;
      if (line.trim() !== '') yield parsedRow(row, line);
    }
  }
  if (rest.trim() !== '') yield parsedRow(row + 1, rest);
}

/** An array of objects, or one object a line: the first character tells. */
async function* jsonRows(text: AsyncGenerator<string>): AsyncGenerator<FileRow> {
  let start = '';
  for (let next = await text.next(); !next.done; next = await text.next()) {
    start += next.value;
    if (start.trim() !== '') break;
  }
  const all = chain(start, text);
  const first = start.trimStart()[0];
  if (first === '[') yield* arrayRows(all);
  else if (first === '{') yield* lineRows(all);
  else throw new UnreadableFile('the file is neither a JSON array nor one JSON object a line');
}

async function* chain(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

/**
 * The elements of a JSON array, one at a time. Only strings and brackets are followed; each element is then read by `JSON.parse`, so
 * that a broken one is answered for and the next one goes on.
 */
async function* arrayRows(text: AsyncIterable<string>): AsyncGenerator<FileRow> {
  const splitter = new ArraySplitter();
  let row = 0;
  for await (const chunk of text) {
    for (const element of splitter.take(chunk)) yield parsedRow((row += 1), element);
  }
  if (!splitter.closed) yield { row: row + 1, problem: 'is cut off: the array does not end' };
}

class ArraySplitter {
  closed = false;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private element = '';

  *take(chunk: string): Generator<string> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const character = chunk[at];
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (character === '\\') this.escaped = true;
        else if (character === '"') this.inString = false;
        continue;
      }
      if (character === '"') this.inString = true;
      else if (character === '[' || character === '{') {
        this.depth += 1;
        if (this.depth === 1) from = at + 1;
      } else if (character === ']' || character === '}') {
        this.depth -= 1;
        if (this.depth === 0) {
          yield* this.finish(chunk.slice(from, at));
          this.closed = true;
          from = at + 1;
        }
      } else if (character === ',' && this.depth === 1) {
        yield* this.finish(chunk.slice(from, at));
        from = at + 1;
      }
    }
    if (!this.closed && this.depth > 0 && this.element.length <= ROW_LIMIT) this.element += chunk.slice(from);
  }

  private *finish(rest: string): Generator<string> {
    const element = this.element + rest;
    this.element = '';
    if (!this.closed && element.trim() !== '') yield element;
  }
}

async function* csvRows(text: AsyncGenerator<string>): AsyncGenerator<FileRow> {
  let start = '';
  for (let next = await text.next(); !next.done; next = await text.next()) {
    start += next.value;
    if (/[\r\n]/.test(start.trimStart()) || start.length > ROW_LIMIT) break;
  }
  if (start.trim() === '') throw new UnreadableFile('the file is empty');
  const broken: FileRow[] = [];
  // The header is row 1, as spreadsheets count.
  let row = 0;
  const parser = parse({
    delimiter: delimiterOf(start),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: ROW_LIMIT,
    skip_records_with_error: true,
    // The number of the row goes with it, because the records and the skipped ones arrive by different ways.
    on_record: (cells: string[]) => [String((row += 1)), ...cells],
    on_skip: () => {
      broken.push({ row: (row += 1), problem: 'cannot be read as CSV: quotes that do not match, or too long' });
      return undefined;
    },
  });
  const input = Readable.from(chain(start, text));
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  let header: string[] | null = null;
  for await (const [number, ...cells] of parser as AsyncIterable<string[]>) {
    yield* broken.splice(0);
    if (header === null) header = headerOf(cells);
    else yield csvRow(header, cells, Number(number));
  }
  yield* broken.splice(0);
  if (header === null) throw new UnreadableFile('the file has no header');
}

/** Comma, semicolon or tab: what the header has most of. */
function delimiterOf(start: string): string {
  const line = start.trimStart().split(/[\r\n]/)[0] ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => restoreCell(cell).trim());
  if (names.length > COLUMNS_LIMIT)
    throw new UnreadableFile(`the file has ${names.length} columns; ${COLUMNS_LIMIT} are the most that are read`);
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (repeated !== undefined) throw new UnreadableFile(`the header has the column ${repeated} twice`);
  if (!names.includes('title'))
    throw new UnreadableFile('the header has no column "title": the first line must name the fields');
  return names;
}

function csvRow(header: readonly string[], cells: readonly string[], row: number): FileRow {
  if (cells.length !== header.length)
    return { row, problem: `has ${cells.length} cells, but the header has ${header.length}` };
  const record = Object.fromEntries(
    header.map((name, index) => [name, restoreCell(cells[index] ?? '')] as const).filter(([name]) => name !== ''),
  );
  return { row, record };
}
