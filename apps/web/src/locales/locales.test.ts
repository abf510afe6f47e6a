import { resources as en } from './en';
import { pageResources as enPages } from './en-pages';
import { resources as sv } from './sv';
import { pageResources as svPages } from './sv-pages';

type Words = string | Words[] | { [key: string]: Words };

/** Every text by its path. */
function texts(words: Words, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  return new Map(Object.entries(words).flatMap(([key, inner]) => [...texts(inner, `${path}/${key}`)]));
}

const swedish = texts({ ...sv, ...svPages });
const english = texts({ ...en, ...enPages });

/** What is put into a text. */
const holes = (text = ''): string[] =>
  [...text.matchAll(/\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?\w+>/g)].map(([hole]) => hole).sort();

describe('the words of the interface', () => {
  it('are the same ones in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
  });

  it('are never empty', () => {
    const empty = [...swedish, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('take in the same values', () => {
    // English says "One error" where Swedish may say the figure.
    const different = [...swedish].filter(
      ([path, text]) => !path.endsWith('_one') && String(holes(text)) !== String(holes(english.get(path))),
    );
    expect(different).toEqual([]);
  });
});
