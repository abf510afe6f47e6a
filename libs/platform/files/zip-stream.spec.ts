import { randomBytes } from 'node:crypto';
import { buffer, text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { zipStream } from './zip-stream.js';

const pieces =
  (...parts: Buffer[]): (() => AsyncIterable<Buffer>) =>
  () =>
    Readable.from(parts) as AsyncIterable<Buffer>;

describe('a zip that is made as it is sent', () => {
  it('is read back by others, name by name and byte by byte', async () => {
    const noise = randomBytes(300_000);
    const made = await buffer(
      Readable.from(
        zipStream([
          { name: 'data.json', content: pieces(Buffer.from('{"a":'), Buffer.from('1}')) },
          { name: 'filer/blåbär – 1.bin', content: pieces(noise.subarray(0, 100_000), noise.subarray(100_000)) },
          { name: 'tom.txt', content: pieces() },
        ]),
      ),
    );
    const zip = await fromBufferPromise(made, { lazyEntries: true });
    const found = new Map<string, Buffer>();
    for await (const entry of zip.eachEntry())
      found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    expect([...found.keys()]).toEqual(['data.json', 'filer/blåbär – 1.bin', 'tom.txt']);
    expect(found.get('data.json')?.toString()).toBe('{"a":1}');
    expect(found.get('filer/blåbär – 1.bin')?.equals(noise)).toBe(true);
    expect(found.get('tom.txt')).toHaveLength(0);
  });

  it('breaks off when a member cannot be read', async () => {
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield await Promise.resolve(Buffer.from('half'));
      throw new Error('the store is away');
    };
    await expect(text(Readable.from(zipStream([{ name: 'a', content: broken }])))).rejects.toThrow('the store is away');
  });
});
