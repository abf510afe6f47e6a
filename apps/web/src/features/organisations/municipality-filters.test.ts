import { filterMunicipalities, municipalityFiltersCodec } from './municipality-filters';

const municipality = (code: string, name: string, countyCode: string, population: number, skrGroup: string) => ({
  code,
  slug: name.toLowerCase(),
  name,
  countyCode,
  countyName: '',
  population,
  skrGroup,
});
const all = [
  municipality('2281', 'Sundsvall', '22', 99_000, 'B3'),
  municipality('2282', 'Kramfors', '22', 17_000, 'C8'),
  municipality('1880', 'Örebro', '18', 159_000, 'B3'),
];
const read = (query: string) => municipalityFiltersCodec.read(new URLSearchParams(query));
const names = (query: string, useCases = {}) =>
  filterMunicipalities(all, read(query), useCases).map(({ name }) => name);

describe('the list of municipalities', () => {
  it('keeps the order that it came in', () => {
    expect(names('')).toEqual(['Sundsvall', 'Kramfors', 'Örebro']);
  });

  it('finds names without their dots', () => {
    expect(names('q=ORE')).toEqual(['Örebro']);
    expect(names('q=öre')).toEqual(['Örebro']);
  });

  it('is narrowed by county and group together', () => {
    expect(names('county=22&skrGroup=B3')).toEqual(['Sundsvall']);
  });

  it('is ordered by size or by use cases, the most first', () => {
    expect(names('sort=population')).toEqual(['Örebro', 'Sundsvall', 'Kramfors']);
    expect(names('sort=useCases', { '2282': 3, '1880': 1 })).toEqual(['Kramfors', 'Örebro', 'Sundsvall']);
  });

  it('takes nothing that it does not know from the address', () => {
    expect(read('county=2&skrGroup=Z9&sort=colour')).toEqual({ q: '', county: '', skrGroup: '', sort: 'name' });
    expect(municipalityFiltersCodec.write(read('q=a&county=22&skrGroup=C8&sort=population')).toString()).toBe(
      'q=a&county=22&skrGroup=C8&sort=population',
    );
  });
});
