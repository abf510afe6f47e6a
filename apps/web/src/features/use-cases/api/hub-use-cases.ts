import type { ApiClient } from '#api-client';
import { infiniteQueryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** More hubs than that nobody has to choose among. */
const OWN_HUBS = 100;

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

/** The hubs that one is in and that are open for work. */
export function useOwnHubs() {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'own-names'],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        api.GET('/api/v1/hubs', { params: { query: { own: 'true', limit: OWN_HUBS } }, signal }),
      );
      return items;
    },
  });
}
