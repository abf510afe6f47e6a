import type { ApiClient } from '#api-client';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR } from '../../../lib/paging';
import { useApi } from '../../../lib/services';
import { toQuery, type UseCaseFilters } from '../filters';

/** The use cases that the filters find, page by page; the first page comes with the counts of all filters. */
export function listOptions(api: ApiClient, filters: UseCaseFilters) {
  const query = toQuery(filters);
  return infiniteQueryOptions({
    queryKey: ['use-cases', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/use-cases', {
          params: {
            query: { ...query, ...(pageParam === null ? { facets: 'true' as const } : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

/** The list; while other filters are on their way the old answer stays. */
export function useUseCases(filters: UseCaseFilters) {
  return useInfiniteQuery({ ...listOptions(useApi(), filters), placeholderData: keepPreviousData });
}
