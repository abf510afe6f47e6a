import { editDistance, editsForgiven, intactParts, nearest } from './edit-distance.js';

describe('edits', () => {
  it.each([
    ['bygglov', 'bygglov', 0],
    ['byglov', 'bygglov', 1],
    ['bygglvo', 'bygglov', 1],
    ['bugglov', 'bygglov', 1],
    ['schemalagning', 'schemaläggning', 2],
    ['', 'abc', 3],
  ])('between %s and %s are %i', (left, right, edits) => {
    expect(editDistance(left, right)).toBe(edits);
    expect(editDistance(right, left)).toBe(edits);
  });

  it.each([
    ['lss', 0],
    ['vård', 1],
    ['bygglov', 1],
    ['hemtjänst', 2],
    ['2022', 0],
    ['covid19', 0],
  ])('forgiven in %s are %i', (word, edits) => {
    expect(editsForgiven(word)).toBe(edits);
  });
});

describe('intact parts', () => {
  const isFound = (typed: string, meant: string, edits: 1 | 2): boolean => {
    const { start, middle, end, swapped } = intactParts(typed, edits);
    return (
      meant.startsWith(start) ||
      meant.endsWith(end) ||
      swapped.includes(meant) ||
      (middle !== null && meant.includes(middle))
    );
  };

  it.each(['skola', 'bygglov', 'vård'])('find %s after any one edit', (word) => {
    for (let at = 0; at < word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at + 1)];
      expect(isFound(`${before}x${after}`, word, 1)).toBe(true);
      expect(isFound(`${before}${after}`, word, 1)).toBe(true);
      expect(isFound(`${before}x${word.slice(at)}`, word, 1)).toBe(true);
      expect(isFound(`${before}${after.slice(0, 1)}${word.charAt(at)}${after.slice(1)}`, word, 1)).toBe(true);
    }
  });

  it('find a long word after any two edits', () => {
    const word = 'hemtjänst';
    for (let first = 0; first < word.length; first += 1) {
      for (let second = 0; second < word.length; second += 1) {
        const typed = [...word].map((letter, at) => (at === first || at === second ? 'x' : letter)).join('');
        expect(isFound(typed, word, 2)).toBe(true);
      }
    }
  });
});

describe('the nearest words', () => {
  const candidate = (
    word: string,
    pairs: [string, string][] = [['bygglov', word]],
  ): { word: string; pairs: [string, string][] } => ({ word, pairs });

  it('come first, and those too far off not at all', () => {
    expect(
      nearest(
        'bygglov',
        ['byggloven', 'bygglog', 'tygglov', 'vatten'].map((word) => candidate(word)),
        5,
      ),
    ).toEqual(['bygglog', 'tygglov']);
  });

  it('are near by their stems as well', () => {
    expect(
      nearest(
        'hemtjenst',
        [
          candidate('hemtjänsten', [
            ['hemtjenst', 'hemtjansten'],
            ['hemtjenst', 'hemtjanst'],
          ]),
        ],
        5,
      ),
    ).toEqual(['hemtjänsten']);
  });
});
