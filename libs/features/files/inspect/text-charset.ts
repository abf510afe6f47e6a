import type { Readable } from 'node:stream';

export type Charset = 'utf-8' | 'windows-1252';

const [CONTROL, UNASSIGNED] = [1, 2];

/**
 * What is wrong with each byte, so that many megabytes are looked through in a moment. Texts have no use for control characters but tab, line feed,
 * form feed, return and escape; Windows-1252 gives five bytes no meaning.
 */
const FLAWS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return UNASSIGNED;
  return byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte) ? CONTROL : 0;
});

/** How the bytes of a text are to be read; null when they are no text in an encoding that we take. */
export async function charsetOf(content: Readable): Promise<Charset | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [unicode, windows] = [true, true];
  for await (const chunk of content as AsyncIterable<Buffer>) {
    const flaws = flawsOf(chunk);
    if (flaws & CONTROL) return null;
    windows &&= !(flaws & UNASSIGNED);
    unicode &&= decodes(() => decoder.decode(chunk, { stream: true }));
    if (!unicode && !windows) return null;
  }
  if (unicode && decodes(() => decoder.decode())) return 'utf-8';
  return windows ? 'windows-1252' : null;
}

function flawsOf(chunk: Buffer): number {
  let flaws = 0;
  for (let at = 0; at < chunk.length; at++) flaws |= FLAWS[chunk[at] ?? 0] ?? 0;
  return flaws;
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}
