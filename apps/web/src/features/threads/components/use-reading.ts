import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useApi } from '../../../lib/services';
import { unreadOptions } from '../../../lib/unread';
import { sendRead } from '../api/act-on-thread';
import { useChangeThreadHere } from '../api/get-thread';
import { firstOf, type PostWindow } from '../posts/post-window';

/** A post has been seen when it was on the screen for so long. */
const SEEN_AFTER_MS = 500;
const SAY_AFTER_MS = 1000;

interface ReadingOptions {
  id: string;
  list: RefObject<HTMLOListElement | null>;
  /** What lies over the lower end of the screen: posts behind it are not seen. */
  dock: RefObject<HTMLElement | null>;
  window: PostWindow | undefined;
  /** How far the reader had come, as the server knows; null for visitors, of whom nothing is noted. */
  readSeq: number | null;
}

/**
 * Follows which posts are on the screen. They count as read when they were there for a moment, the page was in front, and everything before them
 * was on the page: who jumps ahead has not read what lies between.
 */
export function useReading({ id, list, dock, window: shown, readSeq }: ReadingOptions) {
  const api = useApi();
  const queryClient = useQueryClient();
  const changeThread = useChangeThreadHere(id);
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState(0);
  const read = useRef(readSeq ?? 0);
  const isHeld = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const say = useEffectEvent(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const seq = read.current;
    if (readSeq === null || seq <= readSeq) return;
    changeThread((thread) =>
      thread.own
        ? { ...thread, own: { ...thread.own, readSeq: seq, unread: Math.max(0, thread.lastSeq - seq), mentions: 0 } }
        : thread,
    );
    sendRead(api, id, seq).then(
      () => queryClient.invalidateQueries({ queryKey: unreadOptions(api).queryKey }),
      // The next post that is read says it again.
      () => undefined,
    );
  });

  const saw = useEffectEvent((seq: number) => {
    setSeen((before) => Math.max(before, seq));
    if (readSeq === null || isHeld.current || seq <= read.current) return;
    if (!shown || firstOf(shown) > read.current + 1) return;
    read.current = seq;
    timer.current ??= setTimeout(() => say(), SAY_AFTER_MS);
  });

  const posts = shown?.posts;
  const covered = useCovered(dock);
  useEffect(() => {
    const { current } = list;
    if (!current || !posts) return;
    const visible = new Map<number, ReturnType<typeof setTimeout>>();
    const look = () => {
      if (visible.size > 0) setAt(Math.max(...visible.keys()));
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } of entries) {
          const seq = Number((target as HTMLElement).dataset['seq']);
          const fills = intersectionRect.height > (rootBounds?.height ?? Infinity) / 2;
          const isSeen = isIntersecting && (intersectionRatio >= 0.5 || fills);
          clearTimeout(visible.get(seq));
          if (!isSeen) visible.delete(seq);
          else
            visible.set(
              seq,
              setTimeout(() => {
                if (document.visibilityState === 'visible') saw(seq);
              }, SEEN_AFTER_MS),
            );
        }
        look();
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1], rootMargin: `0px 0px -${covered}px 0px` },
    );
    for (const post of current.children) observer.observe(post);
    return () => {
      observer.disconnect();
      for (const waiting of visible.values()) clearTimeout(waiting);
    };
  }, [list, posts, covered]);

  useEffect(() => {
    const leave = () => say();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    /** Number of the last post on the screen. */
    at,
    /** Highest number that has been on the screen. */
    seen,
    /** Everything up to a number is read, whatever has been on the screen. */
    readTo: (seq: number) => {
      isHeld.current = false;
      read.current = Math.max(read.current, seq);
    },
    /** Goes back to a number, and notes nothing more in this visit. */
    hold: (seq: number) => {
      isHeld.current = true;
      clearTimeout(timer.current);
      timer.current = undefined;
      read.current = seq;
    },
  };
}

/** How much of the screen something covers that stays in view, also when it grows. */
function useCovered(of: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = of;
    if (!current) return;
    const observer = new ResizeObserver(() =>
      setHeight(
        getComputedStyle(current).position === 'sticky' ? Math.round(current.getBoundingClientRect().height) : 0,
      ),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [of]);
  return height;
}
