import type { ThreadKind } from '#contracts';
import { useMemo } from 'react';
import { ApiProblem, unwrap } from '../../../lib/api-problem';
import { newRequestKey } from '../../../lib/request-key';
import { useApi } from '../../../lib/services';
import type { DraftServer } from '../components/use-draft';

/** A post that is being written. */
export interface PostDraft {
  readonly body: string;
  readonly replyTo: { readonly id: string; readonly seq: number } | null;
}

/** A thread that is being written. */
export interface NewThreadDraft {
  readonly title: string;
  readonly kind: ThreadKind;
  readonly body: string;
  /** What it is sent as: the same again opens no second one. */
  readonly clientId: string;
}

export const emptyPost = (): PostDraft => ({ body: '', replyTo: null });
export const isEmptyPost = ({ body }: PostDraft): boolean => body.trim() === '';
export const emptyThread = (): NewThreadDraft => ({
  title: '',
  kind: 'discussion',
  body: '',
  clientId: newRequestKey(),
});
export const isEmptyThread = ({ title, body }: NewThreadDraft): boolean => title.trim() === '' && body.trim() === '';

/** The draft of a post in a thread, on the server. */
export function usePostDraftServer(threadId: string): DraftServer<PostDraft> {
  const api = useApi();
  return useMemo(() => {
    const params = { path: { id: threadId } };
    return {
      read: () =>
        unwrap(api.GET('/api/v1/threads/{id}/draft', { params })).then(
          ({ body, replyToId: id, replyToSeq: seq, updatedAt }) => ({
            content: { body, replyTo: id === null || seq === null ? null : { id, seq } },
            keptAt: updatedAt,
          }),
          noneIsNull,
        ),
      keep: async ({ body, replyTo }) =>
        (
          await unwrap(
            api.PUT('/api/v1/threads/{id}/draft', {
              params,
              body: { body, replyToId: replyTo?.id ?? null },
              // The page may be on its way out.
              keepalive: true,
            }),
          )
        ).updatedAt,
      remove: async () => {
        await unwrap(api.DELETE('/api/v1/threads/{id}/draft', { params }));
      },
    };
  }, [api, threadId]);
}

/** The draft of a new thread in a hub, on the server. */
export function useNewThreadDraftServer(slug: string): DraftServer<NewThreadDraft> {
  const api = useApi();
  return useMemo(() => {
    const params = { path: { slug } };
    return {
      read: () =>
        unwrap(api.GET('/api/v1/hubs/{slug}/thread-draft', { params })).then(({ draft }) => {
          if (draft === null) return null;
          const { title, kind, body, updatedAt } = draft;
          return { content: { ...emptyThread(), title, body, ...(kind ? { kind } : {}) }, keptAt: updatedAt };
        }),
      keep: async ({ title, kind, body }) =>
        (
          await unwrap(
            api.PUT('/api/v1/hubs/{slug}/thread-draft', { params, body: { title, kind, body }, keepalive: true }),
          )
        ).updatedAt,
      remove: async () => {
        await unwrap(api.DELETE('/api/v1/hubs/{slug}/thread-draft', { params }));
      },
    };
  }, [api, slug]);
}

function noneIsNull(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 404) return null;
  throw error;
}
