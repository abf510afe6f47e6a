import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const SIMILAR = 3;

/** The case that a case grew from, and those that grew from it. */
export function lineageOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['use-cases', 'lineage', slug],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/use-cases/{slugOrId}/lineage', { params: { path: { slugOrId: slug }, query: {} }, signal }),
      ),
  });
}

export function useLineage(slug: string) {
  return useQuery(lineageOptions(useApi(), slug));
}

/** The cases that are most like a case. */
export function similarOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['use-cases', 'similar', slug],
    queryFn: async ({ signal }) => {
      const params = { path: { slugOrId: slug }, query: { limit: SIMILAR } };
      return (await unwrap(api.GET('/api/v1/use-cases/{slugOrId}/similar', { params, signal }))).items;
    },
  });
}

export function useSimilar(slug: string) {
  return useQuery(similarOptions(useApi(), slug));
}
