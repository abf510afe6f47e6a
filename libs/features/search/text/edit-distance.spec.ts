import { editDistance, editsForgiven, nearest } from './edit-distance.js';

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
