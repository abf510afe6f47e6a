import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { FILE_TYPES } from '#contracts';
import { pdfFile, wordFile } from '../../../../test/support/documents.js';
import { TEXT_LIMITS, type TextLimits } from './text-limits.js';
import { TextReader } from './text-reader.js';

describe('reading the text of a file', () => {
  const reader = new TextReader();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'torget-reader-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (type: keyof typeof FILE_TYPES, content: Buffer, limits: Partial<TextLimits> = {}) => {
    const path = join(folder, type);
    await writeFile(path, content);
    const { contentType } = FILE_TYPES[type];
    return reader.read({ path, contentType, charset: null }, { ...TEXT_LIMITS, ...limits });
  };

  it('keeps lines and words, and nothing that is not text', async () => {
    expect(await read('pdf', pdfFile(['Första raden', 'andra (raden)']))).toEqual({
      text: 'Första raden\nandra (raden)',
    });
    const cells =
      '<w:tbl><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tbl>';
    expect(await read('docx', wordFile(['Ett', 'två'], cells))).toEqual({ text: 'Ett\ntvå\na\nb' });
    expect(await read('txt', Buffer.from('a\0b\r\n\t c'))).toEqual({ text: 'a b\nc' });
    expect(await read('txt', Buffer.alloc(0))).toEqual({ text: '' });
  });

  it('ends one that takes too long, and goes on with the next', async () => {
    expect(await read('pdf', pdfFile(['Text']), { seconds: 0.001 })).toEqual({ problem: 'time' });
    expect(await read('pdf', pdfFile(['Text']))).toEqual({ text: 'Text' });
  });

  it('ends one that takes too much, in its heap or besides', async () => {
    const bomb = pdfFile([], deflateSync(Buffer.alloc(32 * 1024 * 1024, ' ')));
    expect(await read('pdf', bomb, { outsideHeap: 12 * 1024 * 1024 })).toEqual({ problem: 'memory' });
    const blown = wordFile(['x'.repeat(24 * 1024 * 1024)]);
    expect(await read('docx', blown, { heapMegabytes: 12 })).toEqual({ problem: 'memory' });
  });

  it('ends when the process stops, so that another can begin anew', async () => {
    const path = join(folder, 'interrupted');
    await writeFile(path, pdfFile(['Text']));
    const reading = reader.read({ path, contentType: FILE_TYPES.pdf.contentType, charset: null });
    const broken = expect(reading).rejects.toThrow('broken off');
    await reader.onModuleDestroy();
    await broken;
  });
});
