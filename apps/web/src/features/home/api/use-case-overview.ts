import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** The newest use cases, and the counts of all that the reader may see. */
export function useCaseOverviewOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['use-cases', 'overview'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/use-cases', { params: { query: { facets: true, limit: 6, sort: 'newest' } }, signal })),
  });
}

export function useUseCaseOverview() {
  return useQuery(useCaseOverviewOptions(useApi()));
}
