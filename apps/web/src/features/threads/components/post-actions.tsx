import type { PostResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Disclosure } from '../../../ui';
import { useBookmarkPost } from '../api/act-on-post';
import { useMarkAnswer } from '../api/act-on-thread';
import { useThreadHere } from './thread-context';

/** Everything else that can be done about a post; what one may do comes with the post. */
export function PostActions({ post }: { post: PostResponse }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const problemText = useProblemText();
  const { thread, isSignedIn, quote, markUnread, markRead, block, open } = useThreadHere();
  const keep = useBookmarkPost();
  const answer = useMarkAnswer(thread.id);
  const href = useHref(paths.post(post.threadId, post.seq));
  const onError = (error: unknown) => toast(problemText(error), 'danger');
  const isAnswer = thread.answerSeq === post.seq;

  function copyLink() {
    const link = new URL(href, window.location.href).href;
    const notCopied = () => toast(t('action.notCopied', { link }), 'info');
    // On addresses without TLS there is no clipboard.
    if (!('clipboard' in navigator)) notCopied();
    else navigator.clipboard.writeText(link).then(() => toast(t('action.copied')), notCopied);
  }

  const { own, removed, author } = post;
  const me = useMe();
  const isBlocked = own?.blocked ?? false;
  const isKept = own?.bookmarked ?? false;
  const acts: [label: string, act: () => void, isOffered: boolean][] = [
    [t('action.quote'), () => quote(post), removed === null && (thread.own?.canPost ?? false)],
    [t('action.copyLink'), copyLink, true],
    [
      t(isKept ? 'action.unkeep' : 'action.keep'),
      () =>
        keep.mutate(
          { post, on: !isKept },
          { onSuccess: () => toast(t(isKept ? 'action.unkept' : 'action.kept')), onError },
        ),
      own !== undefined && removed === null,
    ],
    [
      t(isAnswer ? 'action.unmarkAnswer' : 'action.markAnswer'),
      () => answer.mutate(isAnswer ? null : post.seq, { onError }),
      thread.kind === 'question' && (thread.own?.canMarkAnswer ?? false) && removed === null && post.seq > 1,
    ],
    [t('action.markRead'), () => markRead(post), isSignedIn && (thread.own?.readSeq ?? 0) < post.seq],
    [t('action.markUnread'), () => markUnread(post), isSignedIn],
    [t('action.edit'), () => open('edit', post), own?.canEdit ?? false],
    [t('action.remove'), () => open('remove', post), own?.canRemove ?? false],
    [t('action.versions'), () => open('versions', post), post.editedAt !== null && removed === null],
    [t('action.report'), () => open('report', post), isSignedIn && removed === null && !(own?.canEdit ?? false)],
    [
      t(isBlocked ? 'action.unblock' : 'action.block', { name: author?.name ?? '' }),
      () => block(post, !isBlocked),
      isSignedIn && author !== null && author.id !== me?.id,
    ],
  ];
  return (
    <Disclosure button={t('action.more')} label={t('action.moreFor', { n: post.seq })} className="post__menu" lazy>
      {(close) => (
        <ul className="links">
          {acts
            .filter(([, , isOffered]) => isOffered)
            .map(([label, act]) => (
              <li key={label}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    act();
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
        </ul>
      )}
    </Disclosure>
  );
}
