import { UnreadableFile } from '../findings.js';
import type { FileRow } from '../import.types.js';
import { chain, ROW_LIMIT } from './reading.js';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsedRow(row: number, text: string): FileRow {
  if (text.length > ROW_LIMIT) return { row, problem: { code: 'row.tooLong' } };
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) ? { row, record, size: text.length } : { row, problem: { code: 'row.notAnObject' } };
  } catch {
    return { row, problem: { code: 'row.json' } };
  }
}

/** One object a line. */
export async function* lineRows(text: AsyncIterable<string>): AsyncGenerator<FileRow> {
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
export async function* jsonRows(text: AsyncGenerator<string>): AsyncGenerator<FileRow> {
  let start = '';
  for (let next = await text.next(); !next.done; next = await text.next()) {
    start += next.value;
    if (start.trim() !== '') break;
    start = '';
  }
  const all = chain(start, text);
  const first = start.trimStart()[0];
  if (first === undefined) throw new UnreadableFile('file.empty');
  if (first === '[') yield* arrayRows(all);
  else if (first === '{') yield* lineRows(all);
  else throw new UnreadableFile('file.notJson');
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
  if (!splitter.closed) yield { row: row + 1, problem: { code: 'row.cutOff' } };
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
