import type { ThreadResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../lib/use-told';
import { Button } from '../../../ui';
import { useOwnHeldPosts, useRemoveOwnHeldPost } from '../api/own-held-posts';

interface OwnHeldPostsProps {
  thread: ThreadResponse;
  /** Number of the last post as the page knows it. */
  lastSeq: number;
  /** Takes the words of one that was turned down into the editor. */
  onEdit: (body: string) => void;
}

/** What one has written and moderators read first, and what they did not let in. */
export function OwnHeldPosts({ thread, lastSeq, onEdit }: OwnHeldPostsProps) {
  const { t } = useTranslation('threads');
  const told = useTold();
  const remove = useRemoveOwnHeldPost(thread.id);
  const posts = useOwnHeldPosts(thread, lastSeq).data ?? [];
  if (posts.length === 0) return null;
  return (
    <ol className="posts unsent" aria-label={t('held.label')}>
      {posts.map(({ id, body, refusedAt, refusalReason }) => (
        <li key={id} className="post post--unsent">
          <p className="post__plain">{body}</p>
          <div className="row">
            <span className="subtle">
              {t(refusedAt === null ? 'held.waits' : 'held.refused')}{' '}
              {refusalReason && t('held.why', { reason: refusalReason })}
            </span>
            {refusedAt !== null && (
              <Button
                size="sm"
                variant="tertiary"
                onClick={() =>
                  remove.mutate(
                    id,
                    told(t('held.taken'), () => onEdit(body)),
                  )
                }
              >
                {t('held.edit')}
              </Button>
            )}
            <Button
              size="sm"
              variant="tertiary"
              tone="danger"
              onClick={() => remove.mutate(id, told(t(refusedAt === null ? 'held.takenBack' : 'held.discarded')))}
            >
              {t(refusedAt === null ? 'held.takeBack' : 'unsent.discard')}
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}
