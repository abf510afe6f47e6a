import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { readDraft, writeDraft } from '../posts/local-draft';

const KEEP_AFTER_MS = 2000;

/** Where drafts are kept for other devices. */
export interface DraftServer<Content> {
  /** What is kept there, and since when; null for nothing. */
  read(): Promise<{ content: Content; keptAt: string } | null>;
  /** @returns when it was kept. */
  keep(content: Content): Promise<string>;
  remove(): Promise<void>;
}

interface DraftOptions<Content> {
  userId: string;
  /** The thread, or what a new one is for. */
  place: string;
  /** Whether the server has one, or may have. */
  isOnServer: boolean;
  /** Give one that does not change between renders. */
  server: DraftServer<Content>;
  /** What there is before anything is written. */
  empty: () => Content;
  /** Whether nothing is written. Give one that does not change between renders. */
  isEmpty: (content: Content) => boolean;
}

/**
 * A text that is never lost: kept in the browser with every change, and on the server when the fingers rest. What was written in this browser and did
 * not reach the server goes before what the server has; what it had and has no longer was sent or thrown away elsewhere. For another person or place it
 * is made anew (`key`).
 */
export function useDraft<Content>({ userId, place, isOnServer, server, empty, isEmpty }: DraftOptions<Content>) {
  const [local] = useState(() => readDraft<Content>(userId, place));
  const [first] = useState(() => local?.content ?? empty());
  const [draft, setDraft] = useState(first);
  const [keptOn, setKeptOn] = useState<'browser' | 'server' | null>(null);
  /** Since when the server has what was taken over from it on opening; null when nothing was. */
  const [takenUp, setTakenUp] = useState<string | null>(null);
  const now = useRef(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasOnServer = useRef(isOnServer);

  const show = useCallback((content: Content) => {
    now.current = content;
    setDraft(content);
  }, []);

  const begin = useEffectEvent(async (isLeft: () => boolean) => {
    if (!isOnServer || (local && local.keptAt === null)) return;
    const kept = await server.read().catch(() => undefined);
    if (kept === undefined || isLeft() || now.current !== first || kept?.keptAt === local?.keptAt) return;
    wasOnServer.current = kept !== null;
    writeDraft(userId, place, kept);
    show(kept?.content ?? empty());
    setTakenUp(kept?.keptAt ?? null);
  });
  useEffect(() => {
    let left = false;
    void begin(() => left);
    return () => {
      left = true;
      clearTimeout(timer.current);
    };
  }, []);

  const keep = useCallback(
    async (content: Content) => {
      try {
        const keptAt = await server.keep(content);
        wasOnServer.current = true;
        if (now.current !== content) return;
        writeDraft(userId, place, { content, keptAt });
        setKeptOn('server');
      } catch {
        // It is in the browser; the next change tries again.
      }
    },
    [server, userId, place],
  );

  const removeThere = useCallback(() => {
    if (!wasOnServer.current) return;
    wasOnServer.current = false;
    // One that stays is overtaken by the next.
    server.remove().catch(() => undefined);
  }, [server]);

  const change = useCallback(
    (content: Content) => {
      show(content);
      clearTimeout(timer.current);
      if (isEmpty(content)) {
        writeDraft(userId, place, null);
        setKeptOn(null);
        timer.current = setTimeout(removeThere, KEEP_AFTER_MS);
        return;
      }
      writeDraft(userId, place, { content, keptAt: null });
      setKeptOn('browser');
      timer.current = setTimeout(() => void keep(content), KEEP_AFTER_MS);
    },
    [show, isEmpty, userId, place, keep, removeThere],
  );

  /** The text has gone elsewhere, or is not wanted. */
  function clear() {
    clearTimeout(timer.current);
    show(empty());
    setKeptOn(null);
    setTakenUp(null);
    writeDraft(userId, place, null);
    removeThere();
  }

  return { draft, change, clear, keptOn, takenUp };
}
