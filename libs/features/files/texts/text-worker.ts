import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { SaxesParser } from 'saxes';
import { getDocumentProxy } from 'unpdf';
import { openPromise, type Entry } from 'yauzl';

/*
 * Runs in a thread of its own, which may be ended at any moment: see `TextReader`. It stands alone, without other files of ours, so that tests
 * can run it from its source.
 */

/** What is to be read. */
export interface ReadingOrder {
  readonly path: string;
  readonly contentType: string;
  /** Of texts. */
  readonly charset: string | null;
  readonly mostCharacters: number;
}

/** What came of it. */
export type ReadingResult = { readonly text: string } | { readonly problem: 'broken' | 'password' };

/** Where the text of an office file is: in which of its members, in which elements, and which elements are passed over with all they hold. */
interface OfficeFormat {
  readonly members: RegExp;
  /** Elements whose own text counts; null: all text does. */
  readonly texts: ReadonlySet<string> | null;
  readonly passedOver: ReadonlySet<string>;
  /** Elements that end a line. */
  readonly lines: ReadonlySet<string>;
}

const OPEN_DOCUMENT: OfficeFormat = {
  members: /^content\.xml$/,
  texts: null,
  // What was struck out, and what colleagues wrote in the margin, is not what the document says.
  passedOver: new Set(['text:tracked-changes', 'office:annotation', 'office:scripts', 'office:automatic-styles']),
  lines: new Set(['text:p', 'text:h', 'text:tab', 'text:s', 'text:line-break', 'table:table-cell']),
};

/** ECMA-376 (Office Open XML) and ISO/IEC 26300 (OpenDocument). */
const OFFICE_FORMATS: Readonly<Record<string, OfficeFormat>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    members: /^word\/(?:document|footnotes|endnotes)\.xml$/,
    texts: new Set(['w:t']),
    passedOver: new Set(['w:del']),
    lines: new Set(['w:p', 'w:br', 'w:tab', 'w:tc']),
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    members: /^ppt\/slides\/slide\d+\.xml$/,
    texts: new Set(['a:t']),
    passedOver: new Set(),
    lines: new Set(['a:p', 'a:br', 'a:tc']),
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    members: /^xl\/sharedStrings\.xml$/,
    texts: new Set(['t']),
    passedOver: new Set(['rPh']),
    lines: new Set(['si']),
  },
  'application/vnd.oasis.opendocument.text': OPEN_DOCUMENT,
  'application/vnd.oasis.opendocument.spreadsheet': OPEN_DOCUMENT,
  'application/vnd.oasis.opendocument.presentation': OPEN_DOCUMENT,
};

async function pdfText({ path, mostCharacters }: ReadingOrder): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 });
  let text = '';
  for (let number = 1; number <= document.numPages && text.length < mostCharacters; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    text += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`;
    page.cleanup();
  }
  // Words are set in two parts at the end of a line.
  return text.replace(/(\p{L})-\n(\p{Ll})/gu, '$1$2');
}

async function officeText({ path, mostCharacters }: ReadingOrder, format: OfficeFormat): Promise<string> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    const members: Entry[] = [];
    for await (const entry of zip.eachEntry()) if (format.members.test(entry.fileName)) members.push(entry);
    let text = '';
    for (const member of members) {
      if (text.length >= mostCharacters) break;
      text += await xmlText(await zip.openReadStreamPromise(member), format, mostCharacters - text.length);
    }
    return text;
  } finally {
    zip.close();
  }
}

/** Reads as much of a member as is wanted. Entities of the document's own are not known to the parser, so they cannot swell. */
async function xmlText(content: Readable, format: OfficeFormat, most: number): Promise<string> {
  const parser = new SaxesParser();
  const pieces: string[] = [];
  let length = 0;
  let depth = 0;
  let passedAt = 0;
  let telling = format.texts === null;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (passedAt === 0 && format.passedOver.has(name)) passedAt = depth;
    if (format.texts !== null) telling = format.texts.has(name);
  });
  parser.on('text', (text) => {
    if (telling && passedAt === 0) add(text);
  });
  parser.on('closetag', ({ name }) => {
    if (passedAt === depth) passedAt = 0;
    depth -= 1;
    if (format.texts !== null) telling = false;
    if (passedAt === 0 && format.lines.has(name)) add('\n');
  });
  const decoder = new TextDecoder();
  for await (const chunk of content as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (length >= most) return pieces.join('');
  }
  parser.write(decoder.decode()).close();
  return pieces.join('');
}

async function plainText({ path, charset, mostCharacters }: ReadingOrder): Promise<string> {
  const decoder = new TextDecoder(charset ?? 'utf-8');
  let text = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= mostCharacters) break;
  }
  return text;
}

/** Without control characters, which PostgreSQL does not take all of, and without the empty space that layouts are made of. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+|[\p{Cc}--\n]/gv, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

async function read(order: ReadingOrder): Promise<ReadingResult> {
  const format = OFFICE_FORMATS[order.contentType];
  try {
    const text = format
      ? await officeText(order, format)
      : order.contentType === 'application/pdf'
        ? await pdfText(order)
        : await plainText(order);
    return { text: tidy(text).slice(0, order.mostCharacters) };
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken' };
  }
}

parentPort?.postMessage(await read(workerData as ReadingOrder));
