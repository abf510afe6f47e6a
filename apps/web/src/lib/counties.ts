import type { ApiClient } from '#api-client';
import { queryOptions } from '@tanstack/react-query';
import { unwrap } from './api-problem';

const ALL = 30;

/** All counties, as choices of a list. */
export function countiesOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['organisations', 'counties'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(api.GET('/api/v1/counties', { params: { query: { limit: ALL } }, signal }));
      return items.map(({ code, name }) => ({ value: code, label: name }));
    },
  });
}
