import { after, anyOfValues, facetConditions, quoteValue, visibleTo } from './meili-filter.js';

describe('filters of Meilisearch', () => {
  it('quote values so that nothing in them counts', () => {
    expect(quoteValue('a" OR visibleTo = "admin')).toBe('"a\\" OR visibleTo = \\"admin"');
    expect(quoteValue('slut\\')).toBe('"slut\\\\"');
  });

  it('hold alternatives of one facet', () => {
    expect(anyOfValues('facets.area', ['a', 'b'])).toBe('facets.area IN ["a", "b"]');
    expect(visibleTo([])).toBe('visibleTo IN []');
  });

  it('never take a name that is none', () => {
    expect(() => anyOfValues('a OR b', ['x'])).toThrow(TypeError);
    expect([...facetConditions({ 'x IN [1] OR y': ['1'], area: ['a'], none: [] })]).toEqual([
      ['x IN [1] OR y', 'visibleTo IN []'],
      ['area', 'facets.area IN ["a"]'],
    ]);
  });

  it('go on after a page', () => {
    expect(after('newest', 12, 3)).toBe('(newest < 12 OR (newest = 12 AND key < 3))');
  });
});
