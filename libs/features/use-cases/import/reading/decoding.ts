import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** How the characters of a file are written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** Bytes that are looked at from the first one on that is not ASCII. Until then all encodings say the same. */
const SAMPLE = 64 * 1024;

/**
 * The text of a file, however long it is. A byte order mark tells the encoding; without one, the first bytes that are not ASCII do. What
 * cannot be read becomes U+FFFD, which no field takes, and never another letter.
 * @param tell hears of the encoding as soon as it is known; a file that is all ASCII is UTF-8.
 */
export async function* decoded(
  source: AsyncIterable<Buffer | string>,
  tell: (encoding: TextEncoding) => void = () => undefined,
): AsyncGenerator<string> {
  const reader = new TextReader(tell);
  for await (const chunk of source) {
    const text = reader.read(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    if (text !== '') yield text;
  }
  const rest = reader.end();
  if (rest !== '') yield rest;
}

class TextReader {
  private decoder: TextDecoder | null = null;
  private held: Buffer[] = [];
  private heldLength = 0;
  private isStart = true;

  constructor(private readonly tell: (encoding: TextEncoding) => void) {}

  read(chunk: Buffer): string {
    if (this.decoder) return this.decoder.decode(chunk, { stream: true });
    if (this.heldLength === 0 && isAscii(chunk)) {
      this.isStart &&= chunk.length === 0;
      return chunk.toString('latin1');
    }
    this.held.push(chunk);
    this.heldLength += chunk.length;
    return this.heldLength >= SAMPLE ? this.decide(false) : '';
  }

  end(): string {
    const text = this.decide(true);
    return text + (this.decoder?.decode() ?? '');
  }

  private decide(atEnd: boolean): string {
    if (this.decoder) return '';
    const bytes = Buffer.concat(this.held);
    const encoding = (this.isStart ? markOf(bytes) : null) ?? likelyEncoding(bytes, atEnd);
    this.tell(encoding);
    // A mark is taken away at the start of the file only.
    this.decoder = new TextDecoder(encoding, { ignoreBOM: !this.isStart });
    return this.decoder.decode(bytes, { stream: true });
  }
}

function markOf(bytes: Buffer): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

/** UTF-8 unless most of what is not ASCII makes no sense in it: one broken character does not turn all others into nonsense. */
function likelyEncoding(bytes: Buffer, atEnd: boolean): TextEncoding {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    const tail = bytes.subarray(at + 1, at + Math.max(length, 1));
    const fits = length > 0 && tail.every((byte) => byte >= 0x80 && byte < 0xc0);
    const isCutOff = at + length > bytes.length;
    // The end of the sample may cut a character in two; the end of the file may not.
    if (!fits || (isCutOff && atEnd)) broken += 1;
    else if (length > 1 && !isCutOff) whole += 1;
    at += fits ? length : 1;
  }
  return broken > whole ? 'windows-1252' : 'utf-8';
}

/** Bytes of the UTF-8 character that begins with this one; 0 when none does (RFC 3629). */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
