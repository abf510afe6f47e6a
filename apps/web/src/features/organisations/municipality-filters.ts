import { SKR_GROUPS } from '#contracts';
import type { UrlStateCodec } from '../../lib/use-url-state';

export const MUNICIPALITY_SORTS = ['name', 'population', 'useCases'] as const;
export type MunicipalitySort = (typeof MUNICIPALITY_SORTS)[number];

/** What the list of municipalities is narrowed by and ordered after. */
export interface MunicipalityFilters {
  q: string;
  county: string;
  skrGroup: string;
  sort: MunicipalitySort;
}

/** A municipality as the list needs it. */
export interface ListedMunicipality {
  code: string;
  slug: string;
  name: string;
  countyCode: string;
  countyName: string;
  population: number;
  skrGroup: string;
}

/** How the filters stand in the address. */
export const municipalityFiltersCodec: UrlStateCodec<MunicipalityFilters> = {
  read(params) {
    const county = params.get('county') ?? '';
    return {
      q: (params.get('q') ?? '').slice(0, 100),
      county: /^\d{2}$/.test(county) ? county : '',
      skrGroup: SKR_GROUPS.find((group) => group === params.get('skrGroup')) ?? '',
      sort: MUNICIPALITY_SORTS.find((sort) => sort === params.get('sort')) ?? 'name',
    };
  },
  write({ q, county, skrGroup, sort }) {
    const params = new URLSearchParams();
    if (q.trim() !== '') params.set('q', q.trim());
    if (county !== '') params.set('county', county);
    if (skrGroup !== '') params.set('skrGroup', skrGroup);
    if (sort !== 'name') params.set('sort', sort);
    return params;
  },
};

/** The municipalities that the filters let through, in the order asked for; the list arrives in Swedish order of names. */
export function filterMunicipalities<T extends ListedMunicipality>(
  all: T[],
  { q, county, skrGroup, sort }: MunicipalityFilters,
  useCases: Record<string, number>,
): T[] {
  const wanted = fold(q.trim());
  const found = all.filter(
    (one) =>
      (wanted === '' || fold(one.name).includes(wanted)) &&
      (county === '' || one.countyCode === county) &&
      (skrGroup === '' || one.skrGroup === skrGroup),
  );
  if (sort === 'name') return found;
  const size = sort === 'population' ? (one: T) => one.population : (one: T) => useCases[one.code] ?? 0;
  return found.toSorted((a, b) => size(b) - size(a));
}

/** Small letters without rings and dots, so that `ore` finds Örebro. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
