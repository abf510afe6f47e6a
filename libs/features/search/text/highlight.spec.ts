import { highlight, highlightFragment, type MatchedWords } from './highlight.js';

const matching = (words: string[], more: Partial<MatchedWords> = {}): MatchedWords => ({
  words: new Set(words),
  beginnings: [],
  foldedBeginnings: [],
  ...more,
});

describe('a highlighted text', () => {
  it('has marks around whole words and everything else escaped', () => {
    expect(highlight('Bygglov & <script>bygglov</script> "bygg"', matching(['bygglov']))).toBe(
      '<mark>Bygglov</mark> &amp; &lt;script&gt;<mark>bygglov</mark>&lt;/script&gt; &quot;bygg&quot;',
    );
  });

  it('marks beginnings, with marks on the letters or without', () => {
    expect(highlight('Äldreboende', matching([], { foldedBeginnings: ['aldre'] }))).toBe('<mark>Äldreboende</mark>');
    expect(highlight('Äldreboende', matching([], { beginnings: ['aldre'] }))).toBeNull();
  });

  it('is nothing when nothing matches', () => {
    expect(highlight('Vatten', matching(['bygglov']))).toBeNull();
    expect(highlightFragment('', matching(['bygglov']))).toBeNull();
  });
});

describe('a fragment', () => {
  const filler = (n: number): string => Array.from({ length: n }, (_, at) => `ord${at}`).join(' ');

  it('is the whole of a short text', () => {
    expect(highlightFragment('Kort text\nom bygglov.', matching(['bygglov']))).toBe(
      'Kort text om <mark>bygglov</mark>.',
    );
  });

  it('is cut at words around where most different matches are', () => {
    const text = `bygglov bygglov ${filler(100)} bygglov och språkmodell ${filler(100)}`;
    const fragment = highlightFragment(text, matching(['bygglov', 'språkmodell'])) ?? '';
    expect(fragment).toContain('<mark>bygglov</mark> och <mark>språkmodell</mark>');
    expect(fragment).toMatch(/^… ord\d+ /);
    expect(fragment).toMatch(/ ord\d+ …$/);
    expect(fragment.length).toBeLessThan(300);
  });
});
