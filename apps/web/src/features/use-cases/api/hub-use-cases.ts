import type { ApiClient } from '#api-client';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** The cases that are shared with a hub, last changed first. */
function hubUseCasesOptions(api: ApiClient, slug: string) {
  return infiniteQueryOptions({
    queryKey: ['use-cases', 'in-hub', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/hubs/{slug}/use-cases', { params: { path: { slug }, query: pageAt(pageParam) }, signal }),
      ),
    ...BY_CURSOR,
  });
}

export function useHubUseCases(slug: string) {
  return useInfiniteQuery(hubUseCasesOptions(useApi(), slug));
}
