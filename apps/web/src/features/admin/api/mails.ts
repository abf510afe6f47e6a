import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** Mails that were kept as files because there is no mail server, newest first. */
export function useMails() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['admin', 'mails'],
    ...BY_CURSOR,
    queryFn: ({ signal, pageParam }) =>
      unwrap(api.GET('/api/v1/admin/mails', { params: { query: pageAt(pageParam) }, signal })),
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
