import { countPicked, effectiveSort, filtersCodec, noFilters, toggleFilter, toQuery } from './filters';

const read = (query: string) => filtersCodec.read(new URLSearchParams(query));

describe('filters in the address', () => {
  it('come back as they were written', () => {
    const query = 'q=tal+till+text&area=education&area=administration&county=22&tag=vård+%26+omsorg&sort=updated';
    const filters = read(query);
    expect(filters.picked.area).toEqual(['education', 'administration']);
    expect(filters.picked.tag).toEqual(['vård & omsorg']);
    expect(read(filtersCodec.write(filters).toString())).toEqual(filters);
  });

  it('leave out what cannot be asked for', () => {
    const filters = read(
      'area=astrology&area=education&area=education&county=222&organisation=..%2Fx&sort=size&tag=&municipality=2281',
    );
    expect(filters).toEqual({
      ...noFilters(),
      picked: { ...noFilters().picked, area: ['education'], municipality: ['2281'] },
    });
  });

  it('take no longer question than the API does', () => {
    expect(read(`q=${'å'.repeat(300)}`).q).toHaveLength(200);
  });

  it('write nothing for nothing', () => {
    expect(filtersCodec.write(noFilters('  ')).toString()).toBe('');
  });
});

describe('picking', () => {
  it('adds a value and takes it away again', () => {
    const once = toggleFilter(noFilters(), 'phase', 'pilot');
    expect(once.picked.phase).toEqual(['pilot']);
    expect(countPicked(once)).toBe(1);
    expect(toggleFilter(once, 'phase', 'pilot')).toEqual(noFilters());
  });
});

describe('the order', () => {
  it('is relevance when there are words, else the newest', () => {
    expect(effectiveSort(noFilters('tal'))).toBe('relevance');
    expect(effectiveSort(noFilters())).toBe('newest');
    expect(effectiveSort({ ...noFilters(), sort: 'relevance' })).toBe('newest');
    expect(effectiveSort({ ...noFilters('tal'), sort: 'updated' })).toBe('updated');
  });
});

describe('the question to the API', () => {
  it('names only the filters in use', () => {
    expect(toQuery({ ...toggleFilter(noFilters(' tal '), 'area', 'education'), sort: null })).toEqual({
      q: 'tal',
      area: ['education'],
      sort: 'relevance',
    });
  });
});
