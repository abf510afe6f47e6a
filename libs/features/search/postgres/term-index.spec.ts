import { HitsBuilder, rankOf, WORTH, type Form } from './hits.js';
import { PLACES } from './index-row.js';
import { TermIndex } from './term-index.js';

/** Terms as PostgreSQL sends them. */
function vector(...terms: string[]): Buffer {
  const count = Buffer.alloc(4);
  count.writeInt32BE(terms.length);
  return Buffer.concat([count, ...terms.map((term) => Buffer.from(`${term}\0\0\0`))]);
}

function form(term: string, overrides: Partial<Form> = {}): Form {
  return { term, isBeginning: false, places: PLACES.length, worth: WORTH.asAsked, ...overrides };
}

function find(index: TermIndex, ...forms: Form[]): Record<number, number> {
  const builder = new HitsBuilder(100);
  index.find(forms, builder);
  const { keys, ranks } = builder.hits();
  return Object.fromEntries(Array.from(keys, (key) => [key, ranks[key] ?? 0]));
}

describe('the index of terms', () => {
  it('says which documents have a term, and how well', () => {
    const index = new TermIndex();
    index.put(7, vector('Askol', 'Dlärar'));
    index.put(3, vector('Dskol', 'Alärar'));
    expect(find(index, form('skol'))).toEqual({ 7: rankOf(0, 1), 3: rankOf(6, 1) });
    expect(find(index, form('lärar', { worth: WORTH.otherForm }), form('skol'))).toEqual({
      7: rankOf(0, 1),
      3: rankOf(0, WORTH.otherForm),
    });
    expect(find(index, form('skola'))).toEqual({});
    expect([index.has('skol'), index.has('lärar'), index.has('skola')]).toEqual([true, true, false]);
  });

  it('finds terms by their beginning, at the places that are asked for', () => {
    const index = new TermIndex();
    index.put(1, vector('Cåkar', 'Dskolgård'));
    index.put(2, vector('Dskol', 'Ebåt'));
    index.put(3, vector('~skol'));
    const begins = { isBeginning: true };
    expect(Object.keys(find(index, form('sk', begins)))).toEqual(['1', '2']);
    expect(Object.keys(find(index, form('skolg', begins)))).toEqual(['1']);
    expect(Object.keys(find(index, form('å', begins), form('b', begins)))).toEqual(['1', '2']);
    expect(find(index, form('skol', { ...begins, places: 6 }))).toEqual({});
  });

  it('knows of a document what it has become, and nothing of one that is gone', () => {
    const index = new TermIndex();
    index.put(1, vector('Askol'));
    index.put(2, vector('Askol'));
    index.put(1, vector('Avård'));
    index.remove(2);
    index.remove(9);
    expect(find(index, form('skol'))).toEqual({});
    expect(find(index, form('vård'))).toEqual({ 1: rankOf(0, 1) });
  });

  it('is worn when most of what it holds is of documents that were replaced', () => {
    const index = new TermIndex();
    for (let at = 0; at < 3000; at += 1) index.put(at % 2000, vector('Askol'));
    expect(index.isWorn).toBe(false);
    for (let at = 0; at < 1500; at += 1) index.put(at, vector('Askol'));
    expect(index.isWorn).toBe(true);
  });
});
