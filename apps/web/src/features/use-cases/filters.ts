import {
  AREAS,
  EVIDENCE_GRADES,
  ORGANISATION_TYPES,
  PERSONAL_DATA,
  PHASES,
  REUSE_OFFERS,
  TECHNIQUES,
  USE_CASE_LIMITS,
  USE_CASE_SORTS,
  VALUES,
  type Language,
  type UseCaseSort,
} from '#contracts';
import type { paths } from '#api-client';
import type { UrlStateCodec } from '../../lib/use-url-state';

/** The filters that readers are offered, in the order of the page. */
export const FILTERS = [
  'area',
  'phase',
  'technique',
  'value',
  'evidence',
  'reuseOffered',
  'personalData',
  'county',
  'municipality',
  'organisationType',
  'organisation',
  'tag',
] as const;
export type Filter = (typeof FILTERS)[number];

/** What a reader has asked the list for. */
export interface UseCaseFilters {
  q: string;
  /** Null: what fits, which is relevance when there are words and else the newest. */
  sort: UseCaseSort | null;
  picked: Record<Filter, string[]>;
}

const MOST = 50;
const oneOf = (codes: readonly string[]) => (value: string) => codes.includes(value);
const isKnown: Record<Filter, (value: string) => boolean> = {
  area: oneOf(AREAS),
  phase: oneOf(PHASES),
  technique: oneOf(TECHNIQUES),
  value: oneOf(VALUES),
  evidence: oneOf(EVIDENCE_GRADES),
  reuseOffered: oneOf(REUSE_OFFERS),
  personalData: oneOf(PERSONAL_DATA),
  county: (value) => /^\d{2}$/.test(value),
  municipality: (value) => /^\d{4}$/.test(value),
  organisationType: oneOf(ORGANISATION_TYPES),
  organisation: (value) => value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  tag: (value) => value !== '' && value.length <= USE_CASE_LIMITS.tagMax,
};

/** Nothing asked for: all use cases. */
export function noFilters(q = ''): UseCaseFilters {
  const picked = Object.fromEntries(FILTERS.map((name) => [name, []])) as unknown as UseCaseFilters['picked'];
  return { q, sort: null, picked };
}

/** How the filters stand in the address; what an address has that cannot be asked for is left out. */
export const filtersCodec: UrlStateCodec<UseCaseFilters> = {
  read(params) {
    const filters = noFilters((params.get('q') ?? '').slice(0, USE_CASE_LIMITS.queryMax));
    for (const name of FILTERS) {
      filters.picked[name] = [...new Set(params.getAll(name))].filter(isKnown[name]).slice(0, MOST);
    }
    filters.sort = USE_CASE_SORTS.find((sort) => sort === params.get('sort')) ?? null;
    return filters;
  },
  write({ q, sort, picked }) {
    const params = new URLSearchParams();
    if (q.trim() !== '') params.set('q', q.trim());
    for (const name of FILTERS) for (const value of picked[name]) params.append(name, value);
    if (sort) params.set('sort', sort);
    return params;
  },
};

/** The same filters with one value of one of them added or taken away. */
export function toggleFilter(filters: UseCaseFilters, name: Filter, value: string): UseCaseFilters {
  const now = filters.picked[name];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...filters, picked: { ...filters.picked, [name]: next } };
}

/** How many values are picked in all filters together. */
export function countPicked({ picked }: UseCaseFilters): number {
  return FILTERS.reduce((sum, name) => sum + picked[name].length, 0);
}

/** The order that the list is in: what was chosen, or what fits. Relevance needs words to be relevant to. */
export function effectiveSort({ q, sort }: UseCaseFilters): UseCaseSort {
  if (q.trim() === '') return sort === null || sort === 'relevance' ? 'newest' : sort;
  return sort ?? 'relevance';
}

type ListQuery = NonNullable<paths['/api/v1/use-cases']['get']['parameters']['query']>;

type Asked = Pick<ListQuery, Filter | 'q'>;

/** Which cases are asked for, as the API takes it. */
export function toFilterQuery(filters: UseCaseFilters): Asked {
  const asked = FILTERS.filter((name) => filters.picked[name].length > 0);
  return {
    // What stands in the filters has been read by the codec, which lets only codes of ours through.
    ...(Object.fromEntries(asked.map((name) => [name, filters.picked[name]])) as Pick<ListQuery, Filter>),
    ...(filters.q.trim() === '' ? {} : { q: filters.q.trim() }),
  };
}

/** Which cases are asked for, and in which order. */
export function toQuery(filters: UseCaseFilters): ListQuery {
  return { ...toFilterQuery(filters), sort: effectiveSort(filters) };
}

/** What a feed can be limited to. */
const FOLLOWED = ['area', 'county', 'tag'] as const satisfies readonly Filter[];

/** The feed of the list, as far as feeds know its filters. */
export function feedPath({ picked }: UseCaseFilters, language: Language): string {
  const params = new URLSearchParams();
  for (const name of FOLLOWED) for (const value of picked[name]) params.append(name, value);
  if (language === 'en') params.set('lang', language);
  return params.size > 0 ? `/feeds/use-cases.atom?${params.toString()}` : '/feeds/use-cases.atom';
}
