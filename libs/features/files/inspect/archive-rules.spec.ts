import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeFile, zip, type ZipMember } from '../../../../test/support/zip.js';
import { archiveDanger, ARCHIVE_LIMITS } from './archive-rules.js';

describe('an archive', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'torget-archive-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const dangerOf = async (content: Buffer): Promise<string | null> => {
    const path = join(folder, 'file');
    await writeFile(path, content);
    return archiveDanger(path, join(folder, 'scratch'));
  };
  const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024);
  const text: ZipMember = { name: 'word/document.xml', content: '<w:document>Torget</w:document>' };

  it('is fine when it is an ordinary office file, also with the tables of its charts inside', async () => {
    const table = officeFile('xlsx', [{ name: 'xl/workbook.xml', content: '<workbook/>' }]);
    expect(await dangerOf(officeFile('docx', [text]))).toBeNull();
    expect(
      await dangerOf(
        officeFile('docx', [text, { name: 'word/embeddings/Microsoft_Excel_Sheet1.xlsx', content: table }]),
      ),
    ).toBeNull();
  });

  it('is refused when it packs more than a hundred times', async () => {
    expect(await dangerOf(officeFile('docx', [{ name: 'word/document.xml', content: zeros(5) }]))).toBe('ratio');
  });

  it('is refused when it would unpack to more than 200 MB, by what its directory says', async () => {
    const members = [1, 2, 3].map((n) => ({ name: `word/${n}.xml`, content: 'x', claims: 90 * 1024 * 1024 }));
    expect(await dangerOf(officeFile('docx', members))).toBe('unpacked_size');
    expect(await dangerOf(officeFile('docx', [{ name: 'a', content: 'x', claims: 0xfffffff0 }]))).toBe('unpacked_size');
  });

  it('is refused with too many files in it', async () => {
    const members = Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, n) => ({ name: String(n), content: '' }));
    expect(await dangerOf(zip(members))).toBe('entries');
  });

  it('is refused with an archive inside, whatever that is called', async () => {
    const inner = zip([text]);
    for (const name of ['inner.zip', 'word/media/image1.png', 'word/embeddings/inner.zip', 'elsewhere/table.xlsx'])
      expect([name, await dangerOf(officeFile('docx', [{ name, content: inner }]))]).toEqual([name, 'nested']);
  });

  it('is refused for what hides in an embedded file', async () => {
    const embed = (content: Buffer) => officeFile('pptx', [{ name: 'ppt/embeddings/Sheet1.xlsx', content }]);
    expect(await dangerOf(embed(officeFile('xlsx', [{ name: 'deep.zip', content: zip([text]) }])))).toBe('nested');
    expect(await dangerOf(embed(officeFile('xlsx', [{ name: 'xl/embeddings/a.docx', content: zip([text]) }])))).toBe(
      'nested',
    );
    expect(await dangerOf(embed(officeFile('xlsx', [{ name: 'xl/sheet.xml', content: zeros(5) }])))).toBe('ratio');
  });

  it('is refused when it cannot be read', async () => {
    const whole = officeFile('docx', [text]);
    expect(await dangerOf(whole.subarray(0, whole.length - 30))).toBe('broken');
    expect(await dangerOf(Buffer.from('PK\u0003\u0004 and nothing else'))).toBe('broken');
    expect(await dangerOf(officeFile('docx', [{ name: '../../etc/passwd', content: 'x' }]))).toBe('broken');
  });
});
