import type { ThreadResponse } from '#api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { DemoBadge, Link, Tag, Time } from '../../../ui';
import { PlaceLink } from './place-link';

interface ThreadRowProps {
  thread: ThreadResponse;
  /** Says where it stands, in lists of several places. */
  withPlace?: boolean;
  children?: ReactNode;
}

/** A thread in a list. */
export function ThreadRow({ thread, withPlace = false, children }: ThreadRowProps) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const { id, title, kind, own, lastPostAt, lastSeq, openedBy, isPinned, isLocked, answerSeq, isDemo } = thread;
  return (
    <li>
      <span className="thread-list__title">
        <Link to={paths.thread(id)}>{title}</Link>
        {own && own.unread > 0 && (
          <span className="unread-count">
            <span aria-hidden="true">{format.number(own.unread)}</span>
            <span className="ds-sr-only">{t('list.unread', { count: own.unread })}</span>
          </span>
        )}
      </span>
      {withPlace && <PlaceLink place={thread.place} />}
      <Tag tone="info">{t(`kind.${kind}`)}</Tag>
      {isPinned && <Tag>{t('mark.pinned')}</Tag>}
      {isLocked && <Tag tone="warning">{t('mark.locked')}</Tag>}
      {answerSeq !== null && <Tag tone="success">{t('mark.answered')}</Tag>}
      {own?.hasDraft && <Tag tone="plum">{t('list.draft')}</Tag>}
      {isDemo && <DemoBadge />}
      {own && own.mentions > 0 && <strong>{t('list.mentions', { count: own.mentions })}</strong>}
      {children}
      <span className="subtle">
        {[openedBy?.name, t('page.posts', { count: lastSeq, n: format.number(lastSeq) })].filter(Boolean).join(' · ')}
        {lastPostAt && (
          <>
            {' '}
            · {t('list.lastPost')} <Time value={lastPostAt} precision="dateTime" />
          </>
        )}
      </span>
    </li>
  );
}
