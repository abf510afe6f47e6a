import { hubFiltersCodec, NO_HUB_FILTERS } from './hub-filters';

describe('filters of the directory of hubs', () => {
  it('come back from the address as they went', () => {
    const filters = {
      q: 'tolk',
      kind: 'network' as const,
      tag: 'språk',
      county: '22',
      own: true,
      archived: true,
      sort: 'members' as const,
    };
    expect(hubFiltersCodec.read(hubFiltersCodec.write(filters))).toEqual(filters);
    expect(hubFiltersCodec.write(NO_HUB_FILTERS).toString()).toBe('');
  });

  it('are left out when they make no sense', () => {
    expect(hubFiltersCodec.read(new URLSearchParams('kind=klubb&county=x&own=ja&sort=best'))).toEqual(NO_HUB_FILTERS);
  });
});
