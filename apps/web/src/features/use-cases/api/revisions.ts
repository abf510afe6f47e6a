import type { ApiClient } from '#api-client';
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** The published states of a case, newest first. */
export function revisionsOptions(api: ApiClient, slugOrId: string) {
  return infiniteQueryOptions({
    queryKey: ['use-cases', 'revisions', slugOrId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/use-cases/{slugOrId}/revisions', {
          params: { path: { slugOrId }, query: { limit: 50, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useRevisions(slugOrId: string) {
  return useInfiniteQuery(revisionsOptions(useApi(), slugOrId));
}

/** One state of a case, as it was. */
export function revisionOptions(api: ApiClient, slugOrId: string, version: number) {
  return queryOptions({
    queryKey: ['use-cases', 'revision', slugOrId, version],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/use-cases/{slugOrId}/revisions/{version}', {
          params: { path: { slugOrId, version: String(version) } },
          signal,
        }),
      ),
  });
}

export function useRevision(slugOrId: string, version: number) {
  return useQuery(revisionOptions(useApi(), slugOrId, version));
}
