import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from './api-problem';
import { useApi } from './services';

/** One hub, by slug or id: for its own pages, and for those that write in it. */
export function hubOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['hubs', 'one', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}', { params: { path: { slug } }, signal })),
  });
}

export function useHub(slug: string, enabled = true) {
  return useQuery({ ...hubOptions(useApi(), slug), enabled });
}
