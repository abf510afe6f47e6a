import { ACCOUNT_LIMITS, SEARCH_LIMITS } from '#contracts';
import type { UrlStateCodec } from '../../../lib/use-url-state';

/** What the list of people is narrowed by; an empty text is no filter. */
export interface PeopleFilters {
  q: string;
  /** In lower case. */
  skill: string;
  /** Slug of an organisation. */
  organisation: string;
}

export const NO_PEOPLE_FILTERS: PeopleFilters = { q: '', skill: '', organisation: '' };

/** How the filters stand in the address. */
export const peopleFiltersCodec: UrlStateCodec<PeopleFilters> = {
  read: (params) => ({
    q: (params.get('q') ?? '').slice(0, SEARCH_LIMITS.queryMax),
    skill: (params.get('skill') ?? '').slice(0, ACCOUNT_LIMITS.skillMax).toLowerCase(),
    organisation: (params.get('organisation') ?? '').slice(0, 80),
  }),
  write: (filters) => {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filters, q: filters.q.trim() }))
      if (value !== '') params.set(name, value);
    return params;
  },
};
