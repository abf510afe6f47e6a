import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { PostCache } from '../api/post-windows';
import { endOf, firstOf, type PostWindow } from '../posts/post-window';
import { postElementId } from './post-item';

/** Where the page is scrolled to: at the post it opens with, kept in place when posts come in above, and moved to any number. */
export function usePlaceOnPage(
  list: RefObject<HTMLOListElement | null>,
  shown: PostWindow | undefined,
  cache: PostCache,
  opensAt: number,
) {
  const hasOpened = useRef(false);
  const wanted = useRef<{ seq: number; withFocus: boolean } | null>(null);
  const kept = useRef<{ seq: number; top: number } | null>(null);
  const posts = shown?.posts;

  const settle = useEffectEvent(() => {
    if (!posts || posts.length === 0) return;
    if (!hasOpened.current) {
      hasOpened.current = true;
      if (opensAt > 1) wanted.current = { seq: opensAt, withFocus: false };
    }
    const { current } = wanted;
    if (!current || !document.getElementById(postElementId(current.seq))) return;
    wanted.current = null;
    show(current.seq, current.withFocus);
  });
  useEffect(() => settle(), [posts]);

  // Posts that come in above the reader's must not push theirs away.
  useLayoutEffect(() => {
    const { current } = kept;
    const element = current && document.getElementById(postElementId(current.seq));
    if (!element) return;
    kept.current = null;
    window.scrollBy(0, element.getBoundingClientRect().top - current.top);
  }, [posts]);

  function keep(): void {
    for (const element of list.current?.children ?? []) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= 0) continue;
      kept.current = { seq: Number((element as HTMLElement).dataset['seq']), top };
      return;
    }
  }

  return {
    more: async (direction: 'before' | 'after', hasFocus: () => boolean) => {
      await cache.more(direction, () => {
        keep();
        const now = cache.get();
        if (now && hasFocus())
          wanted.current = { seq: direction === 'before' ? firstOf(now) - 1 : endOf(now) + 1, withFocus: true };
      });
    },
    /** Goes to a number, and takes the focus there. */
    goTo: async (seq: number) => {
      if (document.getElementById(postElementId(seq))) {
        show(seq, true);
        return;
      }
      wanted.current = { seq, withFocus: true };
      await cache.jump(seq);
    },
  };
}

function show(seq: number, withFocus: boolean): void {
  const element = document.getElementById(postElementId(seq));
  if (!element) return;
  element.scrollIntoView({ block: 'start' });
  if (withFocus) element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  // Posts above have only now got their real heights.
  requestAnimationFrame(() => element.scrollIntoView({ block: 'start' }));
}
