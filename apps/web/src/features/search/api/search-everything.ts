import type { ApiClient } from '#api-client';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** Everything that the words are found in, by kind. */
export function searchOptions(api: ApiClient, q: string) {
  return queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/search', { params: { query: { q } }, signal })),
  });
}

/** The groups; while other words are on their way the old answer stays. */
export function useSearch(q: string) {
  return useQuery({ ...searchOptions(useApi(), q), enabled: q !== '', placeholderData: keepPreviousData });
}
