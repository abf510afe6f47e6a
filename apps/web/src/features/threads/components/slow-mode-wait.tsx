import { useTranslation } from 'react-i18next';
import type { UnsentPost } from '../../../lib/outbox';
import { useSecondsUntil } from '../../../lib/use-seconds-until';
import { useWaits } from './use-waits';

/** What is said stays for so long; after that it would no longer be true. */
const SAID_SECONDS = 10;

/** Whether a post waits because its writer was faster than the thread allows. */
export function isSlowed({ problem }: UnsentPost): boolean {
  return problem?.code === 'thread.slow_mode';
}

/** When one can write again in a thread that is slowed down. The eye sees it count down; whoever listens hears it once. */
export function SlowModeWait({ posts }: { posts: readonly UnsentPost[] }) {
  const { t } = useTranslation('threads');
  const { leftText } = useWaits();
  const slowed = posts.find(isSlowed);
  const wait = slowed?.problem?.retryAfterSeconds ?? 0;
  const left = useSecondsUntil(slowed?.tryAt ?? 0);
  return (
    <>
      {left > 0 && <p className="subtle">{t('compose.slow', { wait: leftText(left) })}</p>}
      <span className="ds-sr-only" role="status">
        {left > 0 && left > wait - SAID_SECONDS && t('compose.slow', { wait: leftText(wait) })}
      </span>
    </>
  );
}
