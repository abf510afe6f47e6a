import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** Mails that were kept as files because there is no mail server, newest first. */
export function useMails() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['admin', 'mails'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam: cursor }) =>
      unwrap(api.GET('/api/v1/admin/mails', { params: { query: { cursor } }, signal })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}

/** One kept mail with its source. */
export function useMail(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['admin', 'mails', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/admin/mails/{id}', { params: { path: { id } }, signal })),
  });
}
