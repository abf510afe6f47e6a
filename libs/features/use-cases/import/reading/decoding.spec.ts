import { Readable } from 'node:stream';
import { decoded, type TextEncoding } from './decoding.js';

async function read(bytes: Buffer, pieces: number): Promise<{ text: string; encoding?: TextEncoding }> {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  let encoding: TextEncoding | undefined;
  let text = '';
  for await (const part of decoded(Readable.from(chunks), (found) => (encoding = found))) text += part;
  return { text, ...(encoding ? { encoding } : {}) };
}

const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((one) => ({ '€': 0x80, '–': 0x96, '”': 0x94, Š: 0x8a })[one] ?? one.codePointAt(0) ?? 0));

describe('decoding a file', () => {
  const swedish = 'Förskolan i Ängelholm – ”så” för 5 €';

  it.each([1, 3, 1000])('in %i pieces finds out how it is written', async (pieces) => {
    expect(await read(Buffer.from(swedish), pieces)).toEqual({ text: swedish, encoding: 'utf-8' });
    expect(await read(Buffer.from(`\uFEFF${swedish}`), pieces)).toEqual({ text: swedish, encoding: 'utf-8' });
    expect(await read(windows1252(swedish), pieces)).toEqual({ text: swedish, encoding: 'windows-1252' });
    expect(await read(Buffer.from(`\uFEFF${swedish}`, 'utf16le'), pieces)).toEqual({
      text: swedish,
      encoding: 'utf-16le',
    });
    expect(await read(Buffer.from('only ascii'), pieces)).toEqual({ text: 'only ascii', encoding: 'utf-8' });
  });

  it('looks for the first letter that tells, however late it comes', async () => {
    const late = 'x'.repeat(300_000);
    expect((await read(windows1252(`${late}å`), 7)).text.at(-1)).toBe('å');
    expect((await read(Buffer.from(`${late}å`), 7)).text.at(-1)).toBe('å');
  });

  it('does not turn a whole file into nonsense for one broken character', async () => {
    const broken = Buffer.concat([Buffer.from('Åäö åäö '), Buffer.from([0xe5]), Buffer.from(' slut å')]);
    expect(await read(broken, 2)).toEqual({ text: 'Åäö åäö \uFFFD slut å', encoding: 'utf-8' });
  });

  it('takes a cut-off character at the end for what it is', async () => {
    expect((await read(Buffer.from('åäö å').subarray(0, -1), 1)).text).toBe('åäö \uFFFD');
    expect((await read(Buffer.alloc(0), 1)).text).toBe('');
  });
});
