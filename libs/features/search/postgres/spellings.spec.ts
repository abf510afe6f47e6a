import { Spellings } from './spellings.js';

function spellingsOf(...texts: string[]): Spellings {
  const spellings = new Spellings();
  for (const text of texts) spellings.add(text);
  return spellings;
}

describe('spellings', () => {
  it.each(['skola', 'bygglov', 'vard'])('finds %s after any one edit', (word) => {
    const spellings = spellingsOf('annat', word, 'mera');
    for (let at = 0; at < word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at + 1)];
      for (const typed of [`${before}x${after}`, `${before}${after}`, `${before}x${word.slice(at)}`])
        expect(spellings.near(typed, 1, 5)).toEqual([word]);
      const swapped = `${before}${after.slice(0, 1)}${word.charAt(at)}${after.slice(1)}`;
      expect(spellings.near(swapped, 1, 5)).toEqual([word]);
    }
  });

  it('finds a long word after any two edits, and not after three', () => {
    const word = 'hemtjanst';
    const spellings = spellingsOf(word);
    const replaced = (...places: number[]): string =>
      [...word].map((letter, at) => (places.includes(at) ? 'x' : letter)).join('');
    for (let first = 0; first < word.length; first += 1)
      for (let second = 0; second < word.length; second += 1)
        expect(spellings.near(replaced(first, second), 2, 5)).toEqual([word]);
    expect(spellings.near(replaced(1, 4, 7), 2, 5)).toEqual([]);
    expect(spellings.near(replaced(1, 4), 1, 5)).toEqual([]);
  });

  it('names the nearest first, a wrong first letter last, each once and no more than asked for', () => {
    const spellings = spellingsOf('vagen', 'lagar', 'lagar', 'laga', 'lager', 'lagarna');
    expect(spellings.near('lagar', 1, 5)).toEqual(['lagar', 'laga', 'lager']);
    expect(spellings.near('lagen', 1, 5)).toEqual(['lager', 'vagen']);
    expect(spellings.near('lagar', 1, 2)).toEqual(['lagar', 'laga']);
  });

  it('holds many texts of every length', () => {
    const spellings = new Spellings();
    for (let at = 0; at < 500; at += 1) spellings.add(`abcdef${at}`);
    spellings.add('');
    spellings.add('x'.repeat(65));
    expect(spellings.near('abcdef321', 1, 50)).toContain('abcdef321');
    expect(spellings.near('x'.repeat(65), 1, 5)).toEqual([]);
  });
});
