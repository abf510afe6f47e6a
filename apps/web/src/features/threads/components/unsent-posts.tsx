import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api-problem';
import type { Outbox, UnsentPost } from '../../../lib/outbox';
import { useFieldProblemText, useProblemText } from '../../../lib/problem-text';
import { useOnline } from '../../../lib/use-online';
import { Button } from '../../../ui';
import { isSlowed } from './slow-mode-wait';

interface UnsentPostsProps {
  posts: readonly UnsentPost[];
  outbox: Outbox;
  onEdit: (post: UnsentPost) => void;
}

/** What one has written and the server does not have yet, each with how it goes. */
export function UnsentPosts({ posts, outbox, onEdit }: UnsentPostsProps) {
  const { t } = useTranslation('threads');
  const stateOf = useStateText();
  if (posts.length === 0) return null;
  return (
    <ol className="posts unsent" aria-label={t('unsent.label')}>
      {posts.map((post) => (
        <li key={post.clientId} className="post post--unsent" data-state={post.state}>
          <p className="post__plain">{post.body}</p>
          <div className="row">
            <span className={post.state === 'failed' ? 'ds-validation-message' : 'subtle'}>{stateOf(post)}</span>
            {post.state !== 'sending' && (
              <>
                {post.problem && !isSlowed(post) && (
                  <Button size="sm" variant="secondary" onClick={() => outbox.retry(post.clientId)}>
                    {t('unsent.retry')}
                  </Button>
                )}
                <Button
                  size="sm"
                  variant="tertiary"
                  onClick={() => {
                    const taken = outbox.takeOut(post.clientId);
                    if (taken) onEdit(taken);
                  }}
                >
                  {t('unsent.edit')}
                </Button>
                <Button size="sm" variant="tertiary" tone="danger" onClick={() => outbox.takeOut(post.clientId)}>
                  {t('unsent.discard')}
                </Button>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function useStateText(): (post: UnsentPost) => string {
  const { t } = useTranslation('threads');
  const online = useOnline();
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  return (post) => {
    const { state, problem } = post;
    if (state === 'sending') return t('unsent.sending');
    if (state === 'waiting' && (!online || problem?.status === 0)) return t('unsent.offline');
    if (!problem) return t('unsent.waiting');
    if (problem.status === 401) return t('unsent.signedOut');
    if (isSlowed(post)) return t('unsent.slow');
    const [first] = problem.errors ?? [];
    const reason = first ? fieldText(first) : problemText(new ApiProblem(problem));
    return t(state === 'failed' ? 'unsent.failed' : 'unsent.waitingBecause', { reason });
  };
}
