import type { ApiClient, CreateHubDto, HubResponse, UpdateHubDto } from '#api-client';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { useState } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { newRequestKey } from '../../../lib/request-key';
import { useApi } from '../../../lib/services';
import { uploadFile } from '../../../lib/upload-file';
import type { HubFilters } from '../hub-filters';
import { useAct } from './act';

/** The directory. */
export function hubsOptions(api: ApiClient, filters: HubFilters) {
  const { q, kind, tag, county, own, archived, sort } = filters;
  return infiniteQueryOptions({
    queryKey: ['hubs', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/hubs', {
          params: {
            query: {
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(kind ? { kind: [kind] } : {}),
              ...(tag ? { tag: [tag] } : {}),
              ...(county ? { county: [county] } : {}),
              ...(own ? { own: 'true' as const } : {}),
              ...(archived ? { archived: 'true' as const } : {}),
              ...(sort ? { sort } : {}),
              ...pageAt(pageParam),
            },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useHubs(filters: HubFilters) {
  return useInfiniteQuery({ ...hubsOptions(useApi(), filters), placeholderData: keepPreviousData });
}

/** What has happened in a hub, beside its threads. */
export function hubNewsOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['hubs', 'news', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}/news', { params: { path: { slug } }, signal })),
  });
}

export function useHubNews(slug: string) {
  return useQuery(hubNewsOptions(useApi(), slug));
}

/** Makes a hub; the same key again makes no second one. */
export function useCreateHub() {
  const [key] = useState(newRequestKey);
  return useAct((api, body: CreateHubDto) =>
    api.POST('/api/v1/hubs', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

type Edited = Pick<HubResponse, 'slug' | 'version'>;

/** Changes a hub; refused when somebody else has changed it since it was read. */
export function useUpdateHub({ slug, version }: Edited) {
  return useAct((api, body: UpdateHubDto) =>
    api.PATCH('/api/v1/hubs/{slug}', { params: { path: { slug }, header: { 'If-Match': `"${version}"` } }, body }),
  );
}

/** Closes a hub, or takes it up again. */
export function useSetArchived(slug: string) {
  return useAct((api, archived: boolean) =>
    archived
      ? api.POST('/api/v1/hubs/{slug}/archive', { params: { path: { slug } } })
      : api.POST('/api/v1/hubs/{slug}/reopen', { params: { path: { slug } } }),
  );
}

export function useRemoveCover() {
  return useAct((api, slug: string) => api.DELETE('/api/v1/hubs/{slug}/cover', { params: { path: { slug } } }));
}

/** Sends an image and makes it the cover. */
export function useSetCover(slug: string) {
  return useAct(async (api, file: File) => {
    const { id: fileId } = await uploadFile(file, {
      requestKey: newRequestKey(),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    return api.PUT('/api/v1/hubs/{slug}/cover', { params: { path: { slug } }, body: { fileId } });
  });
}
