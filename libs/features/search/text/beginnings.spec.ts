import { Beginnings } from './beginnings.js';

describe('beginnings of words', () => {
  const include = (beginnings: Beginnings, word: string): boolean => beginnings.include(word, 0, word.length);

  it.each([
    ['skola', 'Skolskjuts', true],
    ['åker', 'AKER', true],
    ['aker', 'Åkeri', true],
    ['skola', 'sjukhus', false],
    ['skola', 'äldreomsorg', false],
    ['a', 'abc', true],
    ['oeuvre', 'œuvre', true],
    ['школа', 'школы', true],
    ['е', 'skola', true],
  ])('%s may be how %s begins: %s', (beginning, word, likely) => {
    expect(include(new Beginnings([beginning]), word)).toBe(likely);
  });

  it('are any when nothing is said of them', () => {
    expect(include(new Beginnings(null), 'skola')).toBe(true);
    expect(include(new Beginnings([]), 'skola')).toBe(false);
  });

  it('of a word in the midst of a text end where it ends', () => {
    const beginnings = new Beginnings(['år']);
    expect([beginnings.include('i år', 2, 4), beginnings.include('ar', 0, 1)]).toEqual([true, false]);
  });
});
