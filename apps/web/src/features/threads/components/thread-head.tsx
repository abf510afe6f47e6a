import type { ThreadResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Alert, DemoBadge, Link, NeedsOf, Tag, Time } from '../../../ui';
import { PlaceLink } from './place-link';
import { useWaits } from './use-waits';

/** What a thread is, above its posts. */
export function ThreadHead({ thread, goTo }: { thread: ThreadResponse; goTo: (seq: number) => void }) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const { waitText } = useWaits();
  const { answerSeq, mergedInto, slowModeSeconds } = thread;
  function lockText(): string {
    const { lockReason, lockedAfterDays } = thread;
    if (lockReason) return t('page.lockedWhy', { reason: lockReason });
    if (lockedAfterDays === null) return t('page.locked');
    return t('page.lockedByAge', { count: lockedAfterDays, n: format.number(lockedAfterDays) });
  }

  return (
    <>
      <div className="row thread__facts">
        <PlaceLink place={thread.place} />
        <Tag tone="info">{t(`kind.${thread.kind}`)}</Tag>
        {thread.isPinned && <Tag>{t('mark.pinned')}</Tag>}
        {thread.isLocked && <Tag tone="warning">{t('mark.locked')}</Tag>}
        {answerSeq !== null && <Tag tone="success">{t('mark.answered')}</Tag>}
        {thread.isDemo && <DemoBadge />}
        <span className="subtle">
          {thread.openedBy && <>{t('page.by', { name: thread.openedBy.name })} · </>}
          <Time value={thread.createdAt} /> ·{' '}
          {t('page.posts', { count: thread.lastSeq, n: format.number(thread.lastSeq) })}
        </span>
      </div>
      <NeedsOf kind="thread" id={thread.id} />
      {mergedInto && (
        <Alert>
          {t('page.merged')} <Link to={paths.thread(mergedInto)}>{t('page.toMerged')}</Link>
        </Alert>
      )}
      {thread.isLocked && !mergedInto && <Alert>{lockText()}</Alert>}
      {thread.own && (thread.place.kind === 'hub' || thread.place.kind === 'use_case') && (
        <p>
          <Link to={paths.newNeed({ titel: thread.title, samtal: thread.id })}>{t('need.raise')}</Link>
        </p>
      )}
      {slowModeSeconds > 0 && <p className="subtle">{t('page.slowMode', { wait: waitText(slowModeSeconds) })}</p>}
      {answerSeq !== null && (
        <p>
          {t('page.answered')}{' '}
          <Link
            to={paths.post(thread.id, answerSeq)}
            onClick={(event) => {
              if (!event.metaKey && !event.ctrlKey && !event.shiftKey) goTo(answerSeq);
            }}
          >
            {t('page.toAnswer', { n: answerSeq })}
          </Link>
        </p>
      )}
    </>
  );
}
