import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

const KEY = ['admin', 'dead-letters'];

/** Events that could not be delivered, newest first. */
export function useDeadLetters() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: KEY,
    ...BY_CURSOR,
    queryFn: ({ signal, pageParam }) =>
      unwrap(api.GET('/api/v1/admin/dead-letters', { params: { query: pageAt(pageParam) }, signal })),
  });
}

/** Gives an event to its handler anew. */
export function useRetryDeadLetter() {
  const api = useApi();
  const forget = useForget();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/admin/dead-letters/{id}/retry', { params: { path: { id } } })),
    onSettled: forget,
  });
}

/** Leaves an event undelivered for good. */
export function useDiscardDeadLetter() {
  const api = useApi();
  const forget = useForget();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/admin/dead-letters/{id}', { params: { path: { id } } })),
    onSettled: forget,
  });
}

/** The list and the figures of the status are both another now. */
function useForget() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['admin'] });
}
