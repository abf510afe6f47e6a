import type { ApiClient } from '#api-client';
import { SEARCH_LIMITS, type SearchableType } from '#contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** Everything that the words are found in, by kind; or as much as there is room for of one kind. */
export function searchOptions(api: ApiClient, q: string, kind: SearchableType | null = null) {
  const query = kind === null ? { q } : { q, types: [kind], limit: SEARCH_LIMITS.perGroupMax };
  return queryOptions({
    queryKey: ['search', q, kind],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/search', { params: { query }, signal })),
  });
}

/** The groups; while other words are on their way the old answer stays. */
export function useSearch(q: string) {
  return useQuery({ ...searchOptions(useApi(), q), enabled: q !== '', placeholderData: keepPreviousData });
}

/** More of one kind. */
export function useSearchOfKind(q: string, kind: SearchableType | null) {
  return useQuery({ ...searchOptions(useApi(), q, kind), enabled: kind !== null });
}
