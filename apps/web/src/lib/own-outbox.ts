import type { ApiClient, PostResponse } from '#api-client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { unwrap } from './api-problem';
import { Outbox, type OutboxStore, type UnsentPost } from './outbox';
import { useApi } from './services';
import { useHydrated } from './use-hydrated';

const PREFIX = 'torget.outbox';

/** What somebody wrote in this browser and has not been sent: each post under a key of its own, so that two windows never undo each other's. */
function browserStore(userId: string): OutboxStore {
  const prefix = `${PREFIX}.${userId}.`;
  const quietly = (act: () => void): void => {
    try {
      act();
    } catch {
      // A browser that stores nothing: the post is sent all the same, as long as the page stays open.
    }
  };
  return {
    readAll: () => {
      const posts: UnsentPost[] = [];
      const read = (key: string): void => {
        const kept = localStorage.getItem(key);
        if (kept !== null) posts.push(JSON.parse(kept) as UnsentPost);
      };
      quietly(() => {
        for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) quietly(() => read(key));
      });
      return posts;
    },
    keep: (post) => quietly(() => localStorage.setItem(prefix + post.clientId, JSON.stringify(post))),
    drop: (clientId) => quietly(() => localStorage.removeItem(prefix + clientId)),
    onDropped: (callback) =>
      window.addEventListener('storage', ({ key, newValue }) => {
        if (newValue === null && key?.startsWith(prefix)) callback(key.slice(prefix.length));
      }),
  };
}

async function sendPost(
  api: ApiClient,
  { threadId, body, clientId, replyTo }: UnsentPost,
): Promise<PostResponse | null> {
  const answer = await unwrap(
    api.POST('/api/v1/threads/{id}/posts', {
      params: { path: { id: threadId } },
      body: { body, clientId, ...(replyTo ? { replyToId: replyTo.id } : {}) },
    }),
  );
  return 'held' in answer ? null : answer;
}

const outboxes = new Map<string, Outbox>();

/** The outbox of a person; one in this window, whatever page is open. */
export function ownOutbox(api: ApiClient, userId: string): Outbox {
  let outbox = outboxes.get(userId);
  if (!outbox) {
    outbox = new Outbox({
      store: browserStore(userId),
      send: (post) => sendPost(api, post),
      now: Date.now,
      later: (milliseconds, callback) => setTimeout(callback, milliseconds),
    });
    outboxes.set(userId, outbox);
    window.addEventListener('online', () => outbox?.wake());
    outbox.wake();
  }
  return outbox;
}

const NOTHING: readonly UnsentPost[] = [];
const never = () => () => undefined;
const nothing = () => NOTHING;

/** The outbox of whoever is signed in, and what is in it; null and nothing for visitors. */
export function useOutbox(userId: string | null): { outbox: Outbox | null; unsent: readonly UnsentPost[] } {
  const api = useApi();
  const isHydrated = useHydrated();
  const outbox = useMemo(
    () => (userId === null || !isHydrated ? null : ownOutbox(api, userId)),
    [api, userId, isHydrated],
  );
  const unsent = useSyncExternalStore(outbox?.subscribe ?? never, outbox?.snapshot ?? nothing, nothing);
  useEffect(() => outbox?.wake(), [outbox]);
  return { outbox, unsent };
}
