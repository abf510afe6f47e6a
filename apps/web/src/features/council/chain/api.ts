import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** A need from the wish to what came of it. */
export function chainOptions(api: ApiClient, slugOrId: string) {
  return queryOptions({
    queryKey: ['council', 'chain', 'of-need', slugOrId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/needs/{slugOrId}/chain', { params: { path: { slugOrId } }, signal })),
  });
}

export function useChain(slugOrId: string) {
  return useQuery(chainOptions(useApi(), slugOrId));
}
