import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

const MOST = 50;

/** Threads with something new, what matters most first. */
export function useNews() {
  const api = useApi();
  return useQuery(
    queryOptions({
      queryKey: ['threads', 'news'],
      queryFn: ({ signal }) =>
        unwrap(api.GET('/api/v1/me/threads/new', { params: { query: { limit: MOST } }, signal })),
    }),
  );
}

/** Marks everything, or everything in one place, as read. */
export function useMarkAllRead() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (placeId: string | null) =>
      unwrap(api.POST('/api/v1/me/threads/read-all', { body: placeId === null ? {} : { placeId } })),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['threads'] }),
        queryClient.invalidateQueries({ queryKey: ['unread'] }),
      ]),
  });
}

/** Posts that one has kept, the latest first. */
export function useBookmarkedPosts() {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['threads', 'bookmarks'],
      queryFn: ({ pageParam, signal }) =>
        unwrap(api.GET('/api/v1/me/bookmarked-posts', { params: { query: pageAt(pageParam) }, signal })),
      ...BY_CURSOR,
    }),
  );
}
