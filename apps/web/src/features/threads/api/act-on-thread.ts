import type { ApiClient, ThreadResponse } from '#api-client';
import type { SubscriptionLevel } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { threadOptions } from './get-thread';

/** What to do with a fresh answer about a thread: it is shown at once, and lists are asked for again. */
function useRemember() {
  const api = useApi();
  const queryClient = useQueryClient();
  return (thread: ThreadResponse) => {
    queryClient.setQueryData(threadOptions(api, thread.id).queryKey, thread);
    void queryClient.invalidateQueries({ queryKey: ['threads', 'list'] });
  };
}

/** An act on a thread that is answered with the thread. */
export function useActOnThread<Input>(act: (api: ApiClient, input: Input) => Promise<ThreadResponse>) {
  const api = useApi();
  return useMutation({ mutationFn: (input: Input) => act(api, input), onSuccess: useRemember() });
}

export function useFollowThread(id: string) {
  return useActOnThread((api, level: SubscriptionLevel) =>
    unwrap(api.PUT('/api/v1/threads/{id}/subscription', { params: { path: { id } }, body: { level } })),
  );
}

export function useMarkAnswer(id: string) {
  return useActOnThread((api, seq: number | null) =>
    unwrap(api.PUT('/api/v1/threads/{id}/answer', { params: { path: { id } }, body: { seq } })),
  );
}

/** Notes how far one has read. */
export async function sendRead(api: ApiClient, id: string, seq: number, markUnread = false): Promise<void> {
  await unwrap(
    api.PUT('/api/v1/threads/{id}/read', {
      params: { path: { id } },
      body: { seq, ...(markUnread ? { markUnread } : {}) },
      // The page may be on its way out.
      keepalive: true,
    }),
  );
}
