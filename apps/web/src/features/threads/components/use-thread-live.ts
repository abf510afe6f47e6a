import type { Me, ThreadResponse } from '#api-client';
import type { PostMessage, PresentUser, ServerToClientEvents, ThreadFacts } from '#contracts';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ApiProblem } from '../../../lib/api-problem';
import { openLive, openThread, useLive, type LiveSocket } from '../../../lib/live';
import { useApi } from '../../../lib/services';
import { fetchPost } from '../api/act-on-post';
import { useBlockedPeople } from '../api/blocked-people';
import { useChangeThreadHere, useRenewThread } from '../api/get-thread';
import { usePostCache } from '../api/post-windows';
import { endOf, extend, isAtEnd, replacePost, withReactions } from '../posts/post-window';

/** Somebody counts as writing for so long after they were last said to. */
const TYPING_FOR_MS = 6000;
const SAY_TYPING_EVERY_MS = 3000;
/** Without a connection, what is new is asked for so often. */
const POLL_EVERY_MS = 15_000;
/** A connection that comes back soon is not worth a word. */
const SAY_LOST_AFTER_MS = 3000;

interface Heard {
  /** A post of somebody else has come in at the end of the thread. */
  onNew: (seq: number, by: string | null) => void;
}

/** Keeps a thread as it is on the server: by events, and by number whenever those may have missed something. */
export function useThreadLive(thread: ThreadResponse, me: Me | null | undefined, { onNew }: Heard) {
  const { id } = thread;
  const api = useApi();
  const cache = usePostCache(id);
  const changeThread = useChangeThreadHere(id);
  const renewThread = useRenewThread(id);
  const { socket, isConnected } = useLive();
  const [isClosed, setClosed] = useState(false);
  const [present, setPresent] = useState<{ users: readonly PresentUser[]; count: number } | null>(null);
  const typing = useTyping();
  const lastSaid = useRef(0);
  const who = me === undefined ? undefined : (me?.id ?? null);
  const blocked = useBlockedPeople(Boolean(me)).data?.items;

  useEffect(() => {
    if (who !== undefined) void openLive(who);
  }, [who]);

  const closeOn404 = (error: unknown) => {
    if (error instanceof ApiProblem && (error.status === 404 || error.status === 403)) setClosed(true);
  };
  const catchUp = useEffectEvent(async () => {
    const before = cache.get()?.lastSeq ?? 0;
    await cache.catchUp().catch(closeOn404);
    const now = cache.get();
    const fresh = now?.posts.filter(({ seq, author }) => seq > before && author?.id !== who) ?? [];
    for (const { seq, author } of fresh) onNew(seq, author?.name ?? null);
  });

  /** What the room is told lacks what is the reader's own: where there may be rights in it, the post is asked for. */
  const ownOf = useEffectEvent(({ post }: PostMessage) => {
    if (!who || (post.author?.id !== who && !thread.own?.canModerate)) return;
    fetchPost(api, post.id).then(
      (own) => cache.change((window) => replacePost(window, own)),
      // Without it the post is there all the same.
      () => undefined,
    );
  });

  const hear = useEffectEvent((message: PostMessage) => {
    const now = cache.get();
    if (!now) return;
    const { seq } = message;
    const { author } = message.post;
    const isBlocked = blocked?.some((person) => person.id === author?.id) ?? false;
    const own = who
      ? { reactions: [], bookmarked: false, blocked: isBlocked, canEdit: false, canRemove: false }
      : undefined;
    const post = { ...message.post, own: message.post.own ?? own } as (typeof now.posts)[number];
    if (seq <= endOf(now)) {
      cache.change((window) => replacePost(window, message.post));
    } else if (seq > now.lastSeq + 1) {
      void catchUp();
      return;
    } else if (seq === now.lastSeq + 1) {
      cache.change((window) =>
        isAtEnd(window) ? extend(window, { items: [post], lastSeq: seq }) : { ...window, lastSeq: seq },
      );
      if (author?.id !== who) onNew(seq, author?.name ?? null);
    }
    ownOf(message);
  });

  const hearThread = useEffectEvent((facts: ThreadFacts) => {
    changeThread((now) => ({ ...now, ...facts }));
    // Who may write is the reader's own, which the room is not told.
    if (facts.isLocked !== thread.isLocked) renewThread();
  });

  const join = useEffectEvent(async (on: LiveSocket) => {
    const lastSeq = cache.get()?.lastSeq ?? 0;
    try {
      const message = { threadId: id, ...(lastSeq > 0 ? { afterSeq: lastSeq } : {}) };
      const opened = await openThread(on, message);
      setPresent(opened.present);
      if (opened.lastSeq > lastSeq) await catchUp();
    } catch (error) {
      closeOn404(error);
    }
  });

  const handlers = useEffectEvent((): Partial<ServerToClientEvents> => ({
    'post.created': (message) => {
      typing.stopped(message.post.author?.id ?? '');
      hear(message);
    },
    'post.updated': (message) => {
      cache.change((window) => replacePost(window, message.post));
      ownOf(message);
    },
    'post.deleted': ({ post }) => cache.change((window) => replacePost(window, post)),
    'reaction.changed': ({ postId, reactions }) => cache.change((window) => withReactions(window, postId, reactions)),
    'thread.updated': ({ thread: facts }) => hearThread(facts),
    'thread.tail': ({ lastSeq, resync }) => {
      if (resync) void cache.renew();
      else if (lastSeq > (cache.get()?.lastSeq ?? 0)) void catchUp();
    },
    'thread.closed': () => setClosed(true),
    'thread.typing': ({ user }) => typing.started(user),
    'thread.presence': ({ users, count }) => setPresent({ users, count }),
  }));

  useEffect(() => {
    if (!socket) return;
    const heard = Object.entries(handlers()).map(([name, handle]) => {
      const event = name as 'post.created';
      const listener = (message: PostMessage) => {
        if (message.threadId === id) (handle as (message: PostMessage) => void)(message);
      };
      socket.on(event, listener);
      return () => socket.off(event, listener);
    });
    return () => heard.forEach((stop) => stop());
  }, [socket, id]);

  useEffect(() => {
    if (!socket || !isConnected) return;
    const joining = setTimeout(() => void join(socket));
    return () => {
      clearTimeout(joining);
      if (socket.connected) socket.emit('thread.close', { threadId: id });
    };
  }, [socket, isConnected, id]);

  const isLost = useLost(isConnected);
  useEffect(() => {
    if (isConnected) return;
    const timer = setInterval(() => void catchUp(), POLL_EVERY_MS);
    return () => clearInterval(timer);
  }, [isConnected]);

  function sayTyping() {
    const now = Date.now();
    if (!socket?.connected || now - lastSaid.current < SAY_TYPING_EVERY_MS) return;
    lastSaid.current = now;
    socket.emit('thread.typing', { threadId: id });
  }

  return { isClosed, isLost, present, typing: typing.users.filter((user) => user.id !== who), sayTyping };
}

/** Whether the connection has been away for a while. */
function useLost(isConnected: boolean): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLost(!isConnected), isConnected ? 0 : SAY_LOST_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isConnected]);
  return isLost;
}

function useTyping() {
  const [users, setUsers] = useState<readonly (PresentUser & { readonly until: number })[]>([]);
  useEffect(() => {
    if (users.length === 0) return;
    const next = Math.min(...users.map(({ until }) => until));
    const timer = setTimeout(
      () => setUsers((now) => now.filter(({ until }) => until > Date.now())),
      Math.max(0, next - Date.now()) + 50,
    );
    return () => clearTimeout(timer);
  }, [users]);
  return {
    users,
    started: (user: PresentUser) =>
      setUsers((now) => [...now.filter(({ id }) => id !== user.id), { ...user, until: Date.now() + TYPING_FOR_MS }]),
    stopped: (id: string) => setUsers((now) => now.filter((user) => user.id !== id)),
  };
}
