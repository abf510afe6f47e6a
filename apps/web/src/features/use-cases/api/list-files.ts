import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const MOST = 100;

/** The files that are attached to a use case, oldest first. */
export function filesOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['use-cases', 'files', id],
    queryFn: async ({ signal }) => {
      const query = { attachTo: 'use_case', attachToId: id, limit: MOST };
      return (await unwrap(api.GET('/api/v1/files', { params: { query }, signal }))).items;
    },
  });
}

export function useFiles(id: string) {
  return useQuery(filesOptions(useApi(), id));
}
