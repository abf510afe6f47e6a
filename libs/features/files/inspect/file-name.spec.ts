import { FILE_LIMITS } from '#contracts';
import { cleanFileName, endingOf, nameFor } from './file-name.js';

describe('file names', () => {
  it.each([
    ['Årsrapport 2025.pdf', 'Årsrapport 2025.pdf'],
    ['C:\\Users\\maria\\rapport.pdf', 'rapport.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['.bashrc.txt', 'bashrc.txt'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    ['bild\u202Egnp.exe.txt', 'bildgnp.exe.txt'],
    ['"citat" <b>|?*.csv', '_citat_ _b____.csv'],
    ['mycket     luft\u00a0här.md', 'mycket luft här.md'],
    ['sist.pdf. . .', 'sist.pdf'],
    ['A\u030Angest.txt', 'Ångest.txt'],
    ['\ud800halv.txt', '\ufffdhalv.txt'],
    ['...', ''],
  ])('%j becomes %j', (sent, kept) => {
    expect(cleanFileName(sent)).toBe(kept);
  });

  it('keep their ending when they are cut, and no letter is cut in two', () => {
    const cut = cleanFileName(`${'🙂'.repeat(400)}.docx`);
    expect([...cut]).toHaveLength(FILE_LIMITS.nameMax);
    expect(cut).toMatch(/🙂\.docx$/u);
  });

  it('have an ending only where there is one', () => {
    expect(endingOf('a.PDF')).toBe('pdf');
    expect(endingOf('protokoll 2.1')).toBeNull();
    expect(endingOf('.pdf')).toBeNull();
    expect(endingOf('rapport. Slut')).toBeNull();
    expect(endingOf('arkiv.tar.gz')).toBe('gz');
  });

  it('get the ending of what they are when they have none', () => {
    expect(nameFor('protokoll 2.1', 'pdf')).toBe('protokoll 2.1.pdf');
    expect(nameFor('bild.jpg', 'jpeg')).toBe('bild.jpg');
    expect(nameFor('', 'docx')).toBe('file.docx');
    expect(nameFor('pdf', 'pdf')).toBe('file.pdf');
  });
});
