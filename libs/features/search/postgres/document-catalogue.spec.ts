import { DocumentCatalogue, takePage } from './document-catalogue.js';
import { NumberLists } from './number-lists.js';
import type { DocumentRow } from './search.repository.js';

const row = (key: number, more: Partial<DocumentRow> = {}): DocumentRow => ({
  key,
  id: `id-${key}`,
  removed: false,
  facets: {},
  visible_to: ['public'],
  newest: 0,
  updated: 0,
  reuse: 0,
  measured: false,
  title_words: 3,
  generation: 1,
  ...more,
});

describe('the catalogue', () => {
  it('counts a facet without its own filter, and several filters against each other', () => {
    const catalogue = new DocumentCatalogue();
    catalogue.apply([
      row(1, { facets: { area: ['a', 'b'], phase: ['x'] } }),
      row(2, { facets: { area: ['b'], phase: ['y'] } }),
      row(3, { facets: { area: ['c'], phase: ['x'] } }),
    ]);
    const { keys, counts } = catalogue.select(null, ['public'], { area: ['a'], phase: ['x', 'y'] });
    expect([...catalogue.select(Int32Array.of(2, 3), ['public'], { phase: ['x'] }).keys]).toEqual([3]);
    expect([...catalogue.select(null, ['org:1'], {}).keys]).toEqual([]);
    expect([...keys]).toEqual([1]);
    expect(catalogue.facets(counts, ['area', 'phase', 'unknown'])).toEqual({
      area: { a: 1, b: 2, c: 1 },
      phase: { x: 1 },
      unknown: {},
    });
  });

  it('shows nothing to whom holds no key of it, and forgets what is removed', () => {
    const catalogue = new DocumentCatalogue();
    catalogue.apply([row(1), row(2, { visible_to: ['org:1', 'admin'] })]);
    const keysFor = (...asker: string[]): number[] => [...catalogue.visible(null, asker)];
    expect([keysFor('public'), keysFor('org:1'), keysFor('org:2'), keysFor()]).toEqual([[1], [2], [], []]);
    catalogue.apply([row(1, { removed: true })]);
    expect(keysFor('public', 'admin')).toEqual([2]);
  });
});

describe('a page', () => {
  const catalogue = new DocumentCatalogue();
  catalogue.apply(Array.from({ length: 200 }, (_, at) => row(at + 1, { reuse: (at * 7919) % 13 })));
  const keys = [...catalogue.visible(null, ['public'])];
  const reuse = catalogue.valueBy('mostReused');

  it('and all after it are the sorted whole', () => {
    const sorted = [...keys].sort((a, b) => reuse(b) - reuse(a) || b - a);
    const paged: number[] = [];
    for (let after: { value: number; key: number } | null = null; ;) {
      const rows = takePage(keys, reuse, after, 17);
      const last = rows.at(-1);
      if (!last) break;
      paged.push(...rows.map((one) => one.key));
      after = { value: last.value, key: last.key };
    }
    expect(paged).toEqual(sorted);
  });
});

describe('lists of numbers', () => {
  it('keep what was set last, however often they are replaced', () => {
    const lists = new NumberLists();
    for (let round = 0; round < 50; round += 1)
      for (let key = 1; key <= 100; key += 1)
        lists.set(
          key,
          Array.from({ length: (key + round) % 7 }, () => key),
        );
    const sizes = Array.from({ length: 100 }, (_, at) => [...lists.of(at + 1)]);
    expect(sizes).toEqual(
      Array.from({ length: 100 }, (_, at) => Array.from({ length: (at + 1 + 49) % 7 }, () => at + 1)),
    );
    const counts = new Int32Array(101);
    for (const key of [50, 51]) lists.countOne(key, counts);
    expect([counts[50], counts[51]]).toEqual([(50 + 49) % 7, (51 + 49) % 7]);
  });
});
