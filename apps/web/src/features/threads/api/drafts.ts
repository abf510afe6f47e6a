import { useMemo } from 'react';
import { ApiProblem, unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import type { DraftServer } from '../components/use-draft';

/** The draft of a thread, on the server. */
export function useThreadDraftServer(threadId: string): DraftServer {
  const api = useApi();
  return useMemo(() => {
    const params = { path: { id: threadId } };
    return {
      read: () => unwrap(api.GET('/api/v1/threads/{id}/draft', { params })).catch(noneIsNull),
      keep: ({ body, replyTo }) =>
        unwrap(api.PUT('/api/v1/threads/{id}/draft', { params, body: { body, replyToId: replyTo?.id ?? null } })),
      remove: async () => {
        await unwrap(api.DELETE('/api/v1/threads/{id}/draft', { params }));
      },
    };
  }, [api, threadId]);
}

export function noneIsNull(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 404) return null;
  throw error;
}
