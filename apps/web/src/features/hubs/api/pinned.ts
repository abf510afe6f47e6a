import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { newRequestKey } from '../../../lib/request-key';
import { useApi } from '../../../lib/services';
import { uploadFile } from '../../../lib/upload-file';
import { useAct } from './act';

/** What is pinned in a hub, in its order. */
export function pinnedOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['hubs', 'pinned', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}/links', { params: { path: { slug } }, signal })),
  });
}

export function usePinned(slug: string) {
  return useQuery(pinnedOptions(useApi(), slug));
}

/** What is pinned: a link, or a file of one's own. */
export interface NewPin {
  title: string;
  note: string;
  target: string | File;
}

export function usePin(slug: string) {
  return useAct(async (api, { title, note, target }: NewPin) => {
    const params = { path: { slug } };
    if (typeof target === 'string')
      return api.POST('/api/v1/hubs/{slug}/links', { params, body: { title, note, url: target } });
    const signal = new AbortController().signal;
    const file = await uploadFile(target, { requestKey: newRequestKey(), onProgress: () => undefined, signal });
    return api.POST('/api/v1/hubs/{slug}/links', { params, body: { title, note, fileId: file.id } });
  });
}

export function useUnpin(slug: string) {
  return useAct((api, id: string) => api.DELETE('/api/v1/hubs/{slug}/links/{id}', { params: { path: { slug, id } } }));
}

export function useOrderPins(slug: string) {
  return useAct((api, ids: string[]) =>
    api.PUT('/api/v1/hubs/{slug}/links/order', { params: { path: { slug } }, body: { ids } }),
  );
}
