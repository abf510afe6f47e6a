import { DocumentCatalogue, takePage } from './document-catalogue.js';
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
    const { documents, counts } = catalogue.select(catalogue.visible(null, ['public']), {
      area: ['a'],
      phase: ['x', 'y'],
    });
    expect(documents.map((one) => one.key)).toEqual([1]);
    expect(catalogue.facets(counts, ['area', 'phase', 'unknown'])).toEqual({
      area: { a: 1, b: 2, c: 1 },
      phase: { x: 1 },
      unknown: {},
    });
  });

  it('shows nothing to whom holds no key of it, and forgets what is removed', () => {
    const catalogue = new DocumentCatalogue();
    catalogue.apply([row(1), row(2, { visible_to: ['org:1', 'admin'] })]);
    const keysFor = (...asker: string[]): number[] => [...catalogue.visible(null, asker)].map((one) => one.key);
    expect([keysFor('public'), keysFor('org:1'), keysFor('org:2'), keysFor()]).toEqual([[1], [2], [], []]);
    catalogue.apply([row(1, { removed: true })]);
    expect(keysFor('public', 'admin')).toEqual([2]);
  });
});

describe('a page', () => {
  const catalogue = new DocumentCatalogue();
  catalogue.apply(Array.from({ length: 200 }, (_, at) => row(at + 1, { reuse: (at * 7919) % 13 })));
  const documents = [...catalogue.visible(null, ['public'])];

  it('and all after it are the sorted whole', () => {
    const sorted = [...documents].sort((a, b) => b.reuseRank - a.reuseRank || b.key - a.key).map((one) => one.key);
    const paged: number[] = [];
    for (let after: { value: number; key: number } | null = null; ;) {
      const rows = takePage(documents, (one) => one.reuseRank, after, 17);
      const last = rows.at(-1);
      if (!last) break;
      paged.push(...rows.map((one) => one.document.key));
      after = { value: last.value, key: last.document.key };
    }
    expect(paged).toEqual(sorted);
  });
});
