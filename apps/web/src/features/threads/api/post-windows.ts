import type { ApiClient, PostPage } from '#api-client';
import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { endOf, extend, firstOf, windowOf, type PostWindow } from '../posts/post-window';

/** Posts asked for at a time. */
export const PAGE_SIZE = 20;
const MOST_AT_ONCE = 100;

type Where = { after: number } | { before: number } | { around: number };

/** Posts of a thread by number. */
export function fetchPosts(
  api: ApiClient,
  id: string,
  where: Where,
  limit = PAGE_SIZE,
  signal?: AbortSignal,
): Promise<PostPage> {
  return unwrap(
    api.GET('/api/v1/threads/{id}/posts', { params: { path: { id }, query: { ...where, limit } }, signal }),
  );
}

const keyOf = (id: string) => ['threads', 'posts', id] as const;

/** The posts that the page of a thread shows: first those around a number, and asked for again those that are there by then. */
export function postsOptions(api: ApiClient, id: string, start: number) {
  return queryOptions({
    queryKey: keyOf(id),
    queryFn: async ({ client, signal }): Promise<PostWindow> => {
      const now = client.getQueryData<PostWindow>(keyOf(id));
      if (!now || now.posts.length === 0)
        return windowOf(await fetchPosts(api, id, { around: start }, PAGE_SIZE, signal));
      return fetchRange(api, id, firstOf(now), Math.max(endOf(now), firstOf(now) + PAGE_SIZE - 1), signal);
    },
    // What changes comes over the socket, and who lost the connection asks by number.
    staleTime: Infinity,
  });
}

async function fetchRange(
  api: ApiClient,
  id: string,
  from: number,
  to: number,
  signal: AbortSignal,
): Promise<PostWindow> {
  let window: PostWindow = { posts: [], lastSeq: 0 };
  for (let after = from - 1; after < to; after = endOf(window)) {
    const page = await fetchPosts(api, id, { after }, Math.min(MOST_AT_ONCE, to - after), signal);
    window = extend(window, page);
    if (page.items.length === 0) break;
  }
  return window;
}

/** How the posts on the page change. */
export interface PostCache {
  get(): PostWindow | undefined;
  change(change: (window: PostWindow) => PostWindow): void;
  /** Shows other posts: those around a number. */
  jump(seq: number): Promise<void>;
  /** Brings what comes before or after. @param onCome is called when it has come, before it is shown. */
  more(direction: 'before' | 'after', onCome: () => void): Promise<void>;
  /** Brings everything after what is here, when the end was here; otherwise learns how far the thread goes. */
  catchUp(): Promise<void>;
  /** Reads what is here once more. */
  renew(): Promise<void>;
  forget(): void;
}

export function usePostCache(id: string): PostCache {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMemo(() => postCache(api, queryClient, id), [api, queryClient, id]);
}

/** The same without a page that shows it. */
export function postCache(api: ApiClient, queryClient: QueryClient, id: string): PostCache {
  const key = keyOf(id);
  const get = () => queryClient.getQueryData<PostWindow>(key);
  const change: PostCache['change'] = (next) =>
    queryClient.setQueryData<PostWindow>(key, (window) => window && next(window));
  let catching: Promise<void> | null = null;

  async function catchUpNow(): Promise<void> {
    for (;;) {
      const now = get();
      if (!now) return;
      const wasAtEnd = endOf(now) >= now.lastSeq;
      const page = await fetchPosts(api, id, { after: now.lastSeq }, MOST_AT_ONCE);
      change((window) =>
        wasAtEnd ? extend(window, page) : { ...window, lastSeq: Math.max(window.lastSeq, page.lastSeq) },
      );
      if (!wasAtEnd || !page.hasAfter) return;
    }
  }

  return {
    get,
    change,
    jump: async (seq) => {
      const page = await fetchPosts(api, id, { around: seq });
      queryClient.setQueryData<PostWindow>(key, (now) => {
        const lastSeq = Math.max(now?.lastSeq ?? 0, page.lastSeq);
        return { ...windowOf(page), lastSeq };
      });
    },
    more: async (direction, onCome) => {
      const now = get();
      if (!now) return;
      const where = direction === 'before' ? { before: firstOf(now) } : { after: endOf(now) };
      const page = await fetchPosts(api, id, where);
      onCome();
      change((window) => extend(window, page));
    },
    catchUp: () => {
      catching ??= catchUpNow().finally(() => {
        catching = null;
      });
      return catching;
    },
    renew: () => queryClient.invalidateQueries({ queryKey: key }),
    forget: () => queryClient.removeQueries({ queryKey: key }),
  };
}
