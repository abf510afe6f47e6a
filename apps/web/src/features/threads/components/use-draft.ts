import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { draftKey, readDraft, writeDraft } from '../posts/local-draft';

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
 * A text that is never lost: kept in the browser with every change, and on the server when the fingers rest or the page is left. What was written in
 * this browser and did not reach the server goes before what the server has; what it had and has no longer was sent or thrown away elsewhere. Other
 * windows of this browser show it as it is written. For another person or place it is made anew (`key`).
 */
export function useDraft<Content>({ userId, place, isOnServer, server, empty, isEmpty }: DraftOptions<Content>) {
  const [first] = useState(() => readDraft<Content>(userId, place)?.content ?? empty());
  const [draft, setDraft] = useState(first);
  const [keptOn, setKeptOn] = useState<'browser' | 'server' | null>(null);
  /** Since when the server has what was taken over from it; null when nothing was. */
  const [takenUp, setTakenUp] = useState<string | null>(null);
  const now = useRef(first);
  const wasOnServer = useRef(isOnServer);
  const { later, flush, forget } = useLater();

  const show = useCallback((content: Content) => {
    now.current = content;
    setDraft(content);
  }, []);

  // One after the other: a text that was sent meanwhile must not come back as a draft.
  const inTurn = useRef<Promise<void>>(Promise.resolve());
  const keep = useCallback(
    (content: Content) => {
      // It may arrive even when no answer comes.
      wasOnServer.current = true;
      const act = async () => {
        if (now.current !== content) return;
        const keptAt = await server.keep(content);
        if (now.current !== content) return;
        writeDraft(userId, place, { content, keptAt });
        setKeptOn('server');
      };
      // What fails is in the browser; the next change tries again.
      inTurn.current = inTurn.current.then(act).catch(() => undefined);
    },
    [server, userId, place],
  );

  const takeOver = useEffectEvent(async () => {
    const local = readDraft<Content>(userId, place);
    if (local && local.keptAt === null) {
      later(() => keep(now.current));
      return;
    }
    if (!isOnServer && !wasOnServer.current) return;
    const before = now.current;
    const kept = await server.read().catch(() => undefined);
    if (kept === undefined || now.current !== before || kept?.keptAt === local?.keptAt) return;
    wasOnServer.current = kept !== null;
    writeDraft(userId, place, kept);
    show(kept?.content ?? empty());
    setTakenUp(kept?.keptAt ?? null);
  });
  useEffect(() => void takeOver(), [isOnServer]);

  // Whoever turns to something else may go on elsewhere, and may have been elsewhere when they come back.
  useEffect(() => {
    const turn = () => {
      if (document.visibilityState === 'hidden') flush();
      else void takeOver();
    };
    document.addEventListener('visibilitychange', turn);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      flush();
    };
  }, [flush]);

  // Another window has it in hand, and keeps it on the server.
  const follow = useEffectEvent(({ key }: StorageEvent) => {
    if (key !== draftKey(userId, place)) return;
    forget();
    const found = readDraft<Content>(userId, place);
    wasOnServer.current = found !== null && (wasOnServer.current || found.keptAt !== null);
    show(found?.content ?? empty());
    setKeptOn(found && (found.keptAt === null ? 'browser' : 'server'));
  });
  useEffect(() => {
    const listener = (event: StorageEvent) => follow(event);
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }, []);

  const removeThere = useCallback(() => {
    if (!wasOnServer.current) return;
    wasOnServer.current = false;
    // One that stays is overtaken by the next.
    inTurn.current = inTurn.current.then(() => server.remove()).catch(() => undefined);
  }, [server]);

  const change = useCallback(
    (content: Content) => {
      show(content);
      if (isEmpty(content)) {
        writeDraft(userId, place, null);
        setKeptOn(null);
        later(removeThere);
        return;
      }
      writeDraft(userId, place, { content, keptAt: null });
      setKeptOn('browser');
      later(() => keep(content));
    },
    [show, isEmpty, userId, place, keep, removeThere, later],
  );

  /** The text has gone elsewhere, or is not wanted. */
  function clear() {
    forget();
    show(empty());
    setKeptOn(null);
    setTakenUp(null);
    writeDraft(userId, place, null);
    removeThere();
  }

  return { draft, change, clear, keptOn, takenUp };
}

/** Something that is done when the fingers rest, at once when it is asked for (`flush`), or not at all (`forget`). */
function useLater() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<(() => void) | null>(null);
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
  }, []);
  const flush = useCallback(() => {
    const act = waiting.current;
    forget();
    act?.();
  }, [forget]);
  const later = useCallback(
    (act: () => void) => {
      forget();
      waiting.current = act;
      timer.current = setTimeout(flush, KEEP_AFTER_MS);
    },
    [forget, flush],
  );
  return { later, flush, forget };
}
