import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** The newest use cases, and the counts of all that the reader may see. */
export function overviewOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['use-cases', 'overview'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/use-cases', { params: { query: { facets: 'true', limit: 6, sort: 'newest' } }, signal })),
  });
}

export function useOverview() {
  return useQuery(overviewOptions(useApi()));
}
