import type { PostResponse } from '#api-client';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button } from '../../../ui';
import { firstOf, isAtEnd, type PostWindow } from '../posts/post-window';
import { PostItem } from './post-item';

interface PostListProps {
  window: PostWindow;
  /** Number of the first post that is new to the reader; null when none is. */
  firstNew: number | null;
  list: RefObject<HTMLOListElement | null>;
  /** @param hasFocus whether the reader stands where more is asked for, which goes away when more has come. */
  more: (direction: 'before' | 'after', hasFocus: () => boolean) => Promise<void>;
}

/** The posts that are here, with a way to those before and after; near either end these come by themselves. */
export function PostList({ window, firstNew, list, more }: PostListProps) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const { posts } = window;
  return (
    <div className="stack">
      {firstOf(window) > 1 && (
        <MoreButton
          key={`before ${firstOf(window)}`}
          label={t('posts.earlier')}
          onMore={(hasFocus) => more('before', hasFocus)}
        />
      )}
      <ol ref={list} className="posts" aria-label={t('posts.label')} start={firstOf(window)} tabIndex={-1}>
        {posts.map((post, at) => {
          const day = format.date(post.createdAt);
          const previous = posts[at - 1];
          const isNewDay = previous === undefined || format.date(previous.createdAt) !== day;
          return <Parted key={post.id} post={post} day={isNewDay ? day : null} isFirstNew={post.seq === firstNew} />;
        })}
      </ol>
      {!isAtEnd(window) && (
        <MoreButton
          key={`after ${posts.at(-1)?.seq}`}
          label={t('posts.later')}
          onMore={(hasFocus) => more('after', hasFocus)}
        />
      )}
    </div>
  );
}

interface PartedProps {
  post: PostResponse;
  day: string | null;
  isFirstNew: boolean;
}

function Parted({ post, day, isFirstNew }: PartedProps) {
  const { t } = useTranslation('threads');
  if (day === null && !isFirstNew) return <PostItem post={post} />;
  return (
    <PostItem
      post={post}
      before={
        <>
          {day !== null && (
            <p className="day-divider" suppressHydrationWarning>
              <span>{day}</span>
            </p>
          )}
          {isFirstNew && (
            <p className="unread-divider">
              <span>{t('posts.new')}</span>
            </p>
          )}
        </>
      }
    />
  );
}

/** Brings more when it is pressed, and by itself when it comes near. */
function MoreButton({ label, onMore }: { label: string; onMore: (hasFocus: () => boolean) => Promise<void> }) {
  const toast = useToast();
  const problemText = useProblemText();
  const [isLoading, setLoading] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  async function bring(isAsked: boolean) {
    if (isLoading) return;
    setLoading(true);
    try {
      await onMore(() => place.current?.contains(document.activeElement) ?? false);
    } catch (error) {
      if (isAsked) toast(problemText(error), 'danger');
    } finally {
      setLoading(false);
    }
  }

  const comesNear = useEffectEvent(() => void bring(false));
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) comesNear();
      },
      { rootMargin: '400px 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="posts__more">
      <Button variant="secondary" loading={isLoading} onClick={() => void bring(true)}>
        {label}
      </Button>
    </div>
  );
}
