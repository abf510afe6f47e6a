import type { PostResponse } from '#api-client';
import { REACTIONS, type Reaction } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Disclosure } from '../../../ui';
import { useReact } from '../api/act-on-post';

const SIGNS: Record<Reaction, string> = {
  like: '👍',
  thanks: '🙏',
  celebrate: '🎉',
  insightful: '💡',
  agree: '✅',
  curious: '🤔',
};

/** What readers think of a post: each kind with how many, to press for one's own. */
export function Reactions({ post }: { post: PostResponse }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const problemText = useProblemText();
  const react = useReact(post.threadId);
  const own = post.own?.reactions ?? [];
  const shown = REACTIONS.filter((name) => (post.reactions[name] ?? 0) > 0);
  const set = (name: Reaction) =>
    react.mutate({ post, name, on: !own.includes(name) }, { onError: (error) => toast(problemText(error), 'danger') });
  return (
    <>
      {shown.length > 0 && (
        <ul className="reactions">
          {shown.map((name) => {
            const label = t('reaction.count', { name: t(`reaction.${name}`), count: post.reactions[name] ?? 0 });
            const sign = (
              <>
                <span aria-hidden="true">{SIGNS[name]}</span> {post.reactions[name]}
              </>
            );
            return (
              <li key={name}>
                {post.own ? (
                  <button
                    type="button"
                    className="reaction"
                    aria-label={label}
                    title={t(`reaction.${name}`)}
                    aria-pressed={own.includes(name)}
                    onClick={() => set(name)}
                  >
                    {sign}
                  </button>
                ) : (
                  <span className="reaction" title={t(`reaction.${name}`)}>
                    <span aria-hidden="true">{sign}</span>
                    <span className="ds-sr-only">{label}</span>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {post.own && (
        <Disclosure button={t('action.react')} label={t('action.reactTo', { n: post.seq })} className="post__menu" lazy>
          {(close) => (
            <ul className="links">
              {REACTIONS.map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    aria-pressed={own.includes(name)}
                    onClick={() => {
                      close();
                      set(name);
                    }}
                  >
                    <span aria-hidden="true">{SIGNS[name]}&nbsp;</span> {t(`reaction.${name}`)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}
