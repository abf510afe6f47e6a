import { PostingLists } from './posting-lists.js';

describe('posting lists', () => {
  const all = (lists: PostingLists, list: number): number[] => {
    const read = new Int32Array(100_000);
    return Array.from(read.subarray(0, lists.read(list, read)));
  };

  it('gives back what was appended, however the lists grow between each other', () => {
    const lists = new PostingLists();
    const expected = new Map<number, number[]>();
    for (let number = 0; number < 40_000; number += 1) {
      for (const [list, every] of [
        [0, 1],
        [700, 3],
        [1, 130],
        [2, 20_000],
      ] as const) {
        if (number % every !== 0) continue;
        lists.append(list, number * 8 + (number % 6));
        expected.set(list, [...(expected.get(list)?.slice(-1) ?? []), number * 8 + (number % 6)]);
      }
    }
    expect(all(lists, 0)).toEqual(Array.from({ length: 40_000 }, (_, number) => number * 8 + (number % 6)));
    for (const [list, last] of expected) expect(all(lists, list).slice(-2)).toEqual(last.slice(-2));
    expect(all(lists, 2)).toEqual([0, 160_002]);
  });

  it('has nothing in a list that was never begun', () => {
    const lists = new PostingLists();
    lists.append(3, 5);
    expect(all(lists, 0)).toEqual([]);
    expect(all(lists, 5000)).toEqual([]);
  });
});
