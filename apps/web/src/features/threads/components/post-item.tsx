import type { PostResponse } from '#api-client';
import { memo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Button, DemoBadge, Link, RenderedText, Tag, Time } from '../../../ui';
import { PersonLink } from '../../../ui/person';
import { PostActions } from './post-actions';
import { Reactions } from './reactions';
import { useThreadHere } from './thread-context';

/** Id of a post's element on the page. */
export function postElementId(seq: number): string {
  return `inlagg-${seq}`;
}

interface PostItemProps {
  post: PostResponse;
  /** What parts it from the post before: another day, or where the unread ones begin. */
  before?: ReactNode;
}

/** One post in the list. */
export const PostItem = memo(function PostItem({ post, before }: PostItemProps) {
  const { thread } = useThreadHere();
  const isAnswer = thread.answerSeq === post.seq;
  return (
    <li className={isAnswer ? 'post post--answer' : 'post'} id={postElementId(post.seq)} data-seq={post.seq}>
      {before}
      <PostHead post={post} isAnswer={isAnswer} />
      {post.removed ? <Tombstone post={post} /> : <PostContent post={post} />}
    </li>
  );
});

function PostHead({ post, isAnswer }: { post: PostResponse; isAnswer: boolean }) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const { author, seq, replyTo, createdAt, editedAt, removed } = post;
  const { goTo } = useThreadHere();
  return (
    <div className="post__head">
      <h2 className="post__author" tabIndex={-1}>
        <span className="ds-sr-only">{t('posts.number', { n: seq })}: </span>
        <PersonLink person={author} />
      </h2>
      {author && (author.workTitle || author.organisation) && (
        <span className="subtle">{[author.workTitle, author.organisation?.name].filter(Boolean).join(', ')}</span>
      )}
      {author?.isDemo && <DemoBadge />}
      {isAnswer && <Tag tone="success">{t('mark.answer')}</Tag>}
      <span className="post__when subtle">
        <Time value={createdAt} precision="moment" />
        {editedAt !== null && removed === null && (
          <span title={t('posts.editedAt', { time: format.dateTime(editedAt) })}> · {t('posts.edited')}</span>
        )}
        {' · '}
        <Link
          to={paths.post(post.threadId, seq)}
          aria-label={t('posts.link', { n: seq })}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            goTo(seq);
          }}
        >
          #{seq}
        </Link>
      </span>
      {replyTo && (
        <Link
          to={paths.post(post.threadId, replyTo.seq)}
          className="post__reply-to"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            goTo(replyTo.seq);
          }}
        >
          ↪ {t('posts.replyTo', { n: replyTo.seq })}
        </Link>
      )}
    </div>
  );
}

function PostContent({ post }: { post: PostResponse }) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const { thread, reply } = useThreadHere();
  const [unfolded, setUnfolded] = useState(false);
  if (post.own?.blocked && !unfolded) {
    return (
      <p className="row subtle">
        {t('posts.blocked')}
        <Button size="sm" variant="tertiary" onClick={() => setUnfolded(true)}>
          {t('unsent.show')}
        </Button>
      </p>
    );
  }
  // Those that the text shows or links to are there already.
  const files = post.files.filter(({ id }) => !post.html.includes(id));
  return (
    <>
      <RenderedText html={post.html} />
      {files.length > 0 && (
        <ul className="post__files" aria-label={t('posts.files')}>
          {files.map(({ id, url, name, size }) => (
            <li key={id}>
              <a className="ds-link" href={url}>
                {name}
              </a>{' '}
              <span className="subtle">{format.bytes(size)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="post__foot">
        {thread.own?.canPost && (
          <button
            type="button"
            className="disclosure__button"
            aria-label={t('action.replyTo', { n: post.seq })}
            onClick={() => reply(post)}
          >
            {t('action.reply')}
          </button>
        )}
        <Reactions post={post} />
        <PostActions post={post} />
      </div>
    </>
  );
}

function Tombstone({ post }: { post: PostResponse }) {
  const { t } = useTranslation('threads');
  const { removed } = post;
  if (!removed) return null;
  const { kind, by, reason, movedTo } = removed;
  return (
    <p className="post__tombstone">
      {t(`posts.removed.${kind}`)} {kind === 'moderator' && by !== null && t('posts.removedBy', { name: by })}{' '}
      {reason && t('posts.removedWhy', { reason })}{' '}
      {movedTo && <Link to={paths.post(movedTo.threadId, movedTo.seq)}>{t('posts.toMoved')}</Link>}
    </p>
  );
}
