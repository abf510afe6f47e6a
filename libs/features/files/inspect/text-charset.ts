import type { Readable } from 'node:stream';

export type Charset = 'utf-8' | 'windows-1252';

/** Control characters that texts have no use for; tab, line feed, form feed, return and escape are the exceptions. */
const isControl = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte);
/** Bytes that Windows-1252 gives no meaning. */
const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** How the bytes of a text are to be read; null when they are no text in an encoding that we take. */
export async function charsetOf(content: Readable): Promise<Charset | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [unicode, windows] = [true, true];
  for await (const chunk of content as AsyncIterable<Buffer>) {
    if (chunk.some(isControl)) return null;
    windows &&= !chunk.some((byte) => UNASSIGNED.has(byte));
    unicode &&= decodes(() => decoder.decode(chunk, { stream: true }));
    if (!unicode && !windows) return null;
  }
  if (unicode && decodes(() => decoder.decode())) return 'utf-8';
  return windows ? 'windows-1252' : null;
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}
