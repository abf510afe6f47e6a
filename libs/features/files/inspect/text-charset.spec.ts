import { Readable } from 'node:stream';
import { charsetOf } from './text-charset.js';

const of = (...chunks: Uint8Array[]) => charsetOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));

describe('the encoding of a text', () => {
  it('is UTF-8 where it can be, also when a letter is cut by the border of two chunks', async () => {
    const text = Buffer.from('\ufeffkommun;antal\r\nÖrebro;7 🙂\n');
    expect(await of(text)).toBe('utf-8');
    for (let at = 1; at < text.length; at++) expect(await of(text.subarray(0, at), text.subarray(at))).toBe('utf-8');
  });

  it('is Windows-1252 for what old programs write', async () => {
    expect(await of(Buffer.from('kommun;antal\r\n\u00d6rebro;7 \u0080', 'latin1'))).toBe('windows-1252');
    // A letter of UTF-8 that breaks off at the end.
    expect(await of(Buffer.from([0x61, 0xc3]))).toBe('windows-1252');
  });

  it.each([
    ['a null byte', [0x61, 0x00]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['a control character', [0x61, 0x07]],
    ['bytes that stand for nothing', [0x61, 0x81, 0xe9]],
  ])('is none for %s', async (_, bytes) => {
    expect(await of(Uint8Array.from(bytes))).toBeNull();
  });
});
