import type { ApiClient, ThreadResponse } from '#api-client';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** One thread, without its posts. */
export function threadOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['threads', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/threads/{id}', { params: { path: { id } }, signal })),
  });
}

export function useThread(id: string) {
  return useQuery(threadOptions(useApi(), id));
}

/** Changes what is remembered of a thread. */
export function useChangeThreadHere(id: string): (change: (thread: ThreadResponse) => ThreadResponse) => void {
  const queryClient = useQueryClient();
  const { queryKey } = threadOptions(useApi(), id);
  return (change) => queryClient.setQueryData(queryKey, (thread) => thread && change(thread));
}

/** Asks for a thread anew: with what others are told, what the reader may do in it can have changed. */
export function useRenewThread(id: string): () => void {
  const queryClient = useQueryClient();
  const { queryKey } = threadOptions(useApi(), id);
  return () => void queryClient.invalidateQueries({ queryKey });
}
