import * as edit from './markdown-edit';
import { readSeqs, threadIdIn } from './seq-ranges';

/** Reads `one [two] three`: the brackets show what is selected. */
function read(text: string): edit.Selected {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace('[', '').replace(']', ''), start, end };
}

const show = ({ text, start, end }: edit.Selected) =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('editing Markdown', () => {
  it('puts marks around what is selected, and takes them away again', () => {
    const bold = edit.wrap(read('one [two] three'), '**');
    expect(show(bold)).toBe('one **[two]** three');
    expect(show(edit.wrap(bold, '**'))).toBe('one [two] three');
  });

  it('puts a sign before every line of the selection, and takes it away again', () => {
    const list = edit.prefixLines(read('one\nt[wo\nthr]ee'), '- ');
    expect(show(list)).toBe('one\n[- two\n- three]');
    expect(show(edit.prefixLines(list, '- '))).toBe('one\n[two\nthree]');
  });

  it('finds the name that is being typed, and replaces it by the whole mention', () => {
    const typed = read('Hej @Ann[]');
    expect(edit.mentionAt(typed)).toEqual({ from: 4, query: 'Ann' });
    expect(edit.mentionAt(read('mail me@ann[]'))).toBeNull();
    expect(show(edit.finishMention(typed, 4, '@Anna'))).toBe('Hej @Anna []');
  });

  it('quotes, and puts blocks on lines of their own', () => {
    expect(edit.quoteOf('one\n\ntwo')).toBe('> one\n>\n> two');
    expect(show(edit.insertBlock(read('before[]'), '> one'))).toBe('before\n\n> one\n\n[]');
  });

  it('shows pictures and links to other files', () => {
    const file = { name: 'a[1].png', url: '/api/v1/files/1', contentType: 'image/png' };
    expect(edit.fileMarkdown(file)).toBe('![a1.png](/api/v1/files/1)');
    expect(edit.fileMarkdown({ ...file, contentType: 'application/pdf' })).toBe('[a1.png](/api/v1/files/1)');
  });

  it('reads numbers and ranges of posts', () => {
    expect(readSeqs('12, 14-16,12', 20)).toEqual([12, 14, 15, 16]);
    expect(['', '0', '5-3', '21', 'x', '1 2'].map((text) => readSeqs(text, 20))).toEqual(Array(6).fill(null));
    const id = '01a20376-4db8-721e-a104-12a49cfa8885';
    expect(threadIdIn(`https://torget.example/samtal/${id}?inlagg=3`)).toBe(id);
    expect(threadIdIn('elsewhere')).toBeNull();
  });
});
