import type { ApiClient } from '#api-client';
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
import { useMe } from '../../../lib/session';

/** Ids of the cases that one has saved. */
function bookmarkIdsOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['use-cases', 'bookmark-ids'],
    queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/me/bookmarks/ids', { signal }))).ids,
  });
}

/** The cases that one has saved, the latest first. */
export function useBookmarks() {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['use-cases', 'bookmarks'],
      queryFn: ({ pageParam, signal }) =>
        unwrap(
          api.GET('/api/v1/me/bookmarks', {
            params: { query: pageAt(pageParam) },
            signal,
          }),
        ),
      ...BY_CURSOR,
    }),
  );
}

/** Whether a case is saved, and how to change that; null for those who cannot save. The answer shows at once, and goes back when it fails. */
export function useBookmark(id: string) {
  const api = useApi();
  const me = useMe();
  const queryClient = useQueryClient();
  const options = bookmarkIdsOptions(api);
  const ids = useQuery({ ...options, enabled: Boolean(me) }).data;
  const change = useMutation({
    mutationFn: (keep: boolean) => {
      const params = { path: { slugOrId: id } };
      return unwrap<unknown>(
        keep
          ? api.PUT('/api/v1/use-cases/{slugOrId}/bookmark', { params })
          : api.DELETE('/api/v1/use-cases/{slugOrId}/bookmark', { params }),
      );
    },
    onMutate: async (keep) => {
      await queryClient.cancelQueries({ queryKey: options.queryKey });
      const before = queryClient.getQueryData(options.queryKey);
      queryClient.setQueryData(options.queryKey, (now = []) =>
        keep ? [id, ...now.filter((one) => one !== id)] : now.filter((one) => one !== id),
      );
      return { before };
    },
    onError: (_error, _keep, context) => queryClient.setQueryData(options.queryKey, context?.before),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: options.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['use-cases', 'bookmarks'] }),
      ]),
  });
  if (!me || !ids) return null;
  return { isKept: ids.includes(id), keep: change.mutate };
}
