import type { DraftResponse } from '#api-client';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { readDraft, writeDraft, type LocalDraft } from '../posts/local-draft';

const KEEP_AFTER_MS = 2000;

export type DraftContent = Pick<LocalDraft, 'body' | 'replyTo'>;

/** Where drafts are kept for other devices. */
export interface DraftServer {
  read(): Promise<DraftResponse | null>;
  keep(draft: DraftContent): Promise<DraftResponse>;
  remove(): Promise<void>;
}

export const EMPTY: DraftContent = { body: '', replyTo: null };

interface DraftOptions {
  userId: string;
  /** The thread, or what a new one is for. */
  place: string;
  /** Whether the server has one. */
  isOnServer: boolean;
  /** Give one that does not change between renders. */
  server: DraftServer;
}

/**
 * A text that is never lost: kept in the browser with every change, and on the server when the fingers rest. What was written in this browser and did
 * not reach the server goes before what the server has. For another person or place it is made anew (`key`).
 */
export function useDraft({ userId, place, isOnServer, server }: DraftOptions) {
  const [local] = useState(() => readDraft(userId, place));
  const [draft, setDraft] = useState<DraftContent>(() =>
    local ? { body: local.body, replyTo: local.replyTo } : EMPTY,
  );
  const [keptOn, setKeptOn] = useState<'browser' | 'server' | null>(null);
  const now = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasOnServer = useRef(isOnServer);

  const show = useCallback((content: DraftContent) => {
    now.current = content;
    setDraft(content);
  }, []);

  const begin = useEffectEvent(async (isLeft: () => boolean) => {
    if (!isOnServer || (local && local.keptAt === null)) return;
    const kept = await server.read().catch(() => null);
    const isTyping = now.current.body !== (local?.body ?? '');
    if (!kept || isTyping || isLeft() || kept.updatedAt === local?.keptAt) return;
    show({ body: kept.body, replyTo: null });
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
    async (content: DraftContent) => {
      try {
        const kept = await server.keep(content);
        wasOnServer.current = true;
        if (now.current !== content) return;
        writeDraft(userId, place, { ...content, keptAt: kept.updatedAt });
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
    (content: DraftContent) => {
      show(content);
      clearTimeout(timer.current);
      if (content.body.trim() === '') {
        writeDraft(userId, place, null);
        setKeptOn(null);
        timer.current = setTimeout(removeThere, KEEP_AFTER_MS);
        return;
      }
      writeDraft(userId, place, { ...content, keptAt: null });
      setKeptOn('browser');
      timer.current = setTimeout(() => void keep(content), KEEP_AFTER_MS);
    },
    [show, userId, place, keep, removeThere],
  );

  /** The text has gone elsewhere, or is not wanted. */
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    show(EMPTY);
    setKeptOn(null);
    writeDraft(userId, place, null);
    removeThere();
  }, [show, userId, place, removeThere]);

  return { draft, change, clear, keptOn };
}
