import type { ApiClient, ThreadResponse } from '#api-client';
import type { ThreadKind, ThreadSort } from '#contracts';
import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, itemsOf, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** Which threads of a hub to show, and in what order. */
export interface ThreadFilters {
  readonly kind: ThreadKind | '';
  readonly sort: ThreadSort;
  /** Also threads of the hubs that stand in this one. */
  readonly inner: boolean;
}

export const ALL_THREADS: ThreadFilters = { kind: '', sort: 'active', inner: false };

/** Threads of a hub, pinned ones first. */
export function hubThreadsOptions(api: ApiClient, slug: string, { kind, sort, inner }: ThreadFilters) {
  return infiniteQueryOptions({
    queryKey: ['threads', 'list', slug, kind, sort, inner],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/hubs/{slug}/threads', {
          params: {
            path: { slug },
            query: {
              sort,
              ...(kind === '' ? {} : { kind: [kind] }),
              ...(inner ? { inner } : {}),
              ...pageAt(pageParam),
            },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useHubThreads(slug: string, filters: ThreadFilters) {
  return useInfiniteQuery({ ...hubThreadsOptions(useApi(), slug, filters), placeholderData: (before) => before });
}

/**
 * Threads that have got something new since they were listed. Their first page is news: it is asked for again whenever counts of unread posts are,
 * and not before.
 */
export function useNewInThreads(slug: string, filters: ThreadFilters, listed: readonly ThreadResponse[]) {
  const options = hubThreadsOptions(useApi(), slug, filters);
  const { data } = useInfiniteQuery({
    ...options,
    queryKey: ['threads', 'news', ...options.queryKey],
    initialData: { pages: [], pageParams: [] },
    staleTime: Infinity,
  });
  const known = new Map(listed.map(({ id, lastSeq }) => [id, lastSeq]));
  const items = itemsOf({ data });
  // Behind the last one that was listed stand those that came up because another one is gone.
  const last = items.findLastIndex(({ id }) => known.has(id));
  return items.slice(0, last + 1 || items.length).filter(({ id, lastSeq }) => lastSeq > (known.get(id) ?? -1)).length;
}

const LATEST = 5;

/** The threads of a hub, and of those inside, where something was written last. It is news: asked for again whenever counts of unread posts are. */
export function latestThreadsOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['threads', 'news', slug],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/hubs/{slug}/threads', {
          params: { path: { slug }, query: { sort: ALL_THREADS.sort, inner: true, limit: LATEST } },
          signal,
        }),
      ),
  });
}

export function useLatestThreads(slug: string) {
  return useQuery(latestThreadsOptions(useApi(), slug));
}

/** The thread of a use case. */
export function threadOfCaseOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['threads', 'use-case', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/use-cases/{slug}/thread', { params: { path: { slug } }, signal })),
  });
}

export function useCaseThread(slug: string) {
  return useQuery(threadOfCaseOptions(useApi(), slug));
}

/** The thread of a need, made when it is first asked for. */
export function threadOfNeedOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['threads', 'need', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/needs/{slug}/thread', { params: { path: { slug } }, signal })),
  });
}

export function useNeedThread(slug: string) {
  return useQuery(threadOfNeedOptions(useApi(), slug));
}

/** What is asked for to open a thread. */
export interface NewThread {
  readonly title: string;
  readonly kind: ThreadKind;
  readonly body: string;
  /** The same again opens no second one. */
  readonly clientId: string;
}

export function useOpenThread(slug: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewThread) =>
      unwrap(api.POST('/api/v1/hubs/{slug}/threads', { params: { path: { slug } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['threads', 'list'] }),
  });
}
