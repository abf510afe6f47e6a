import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format';

/** How many threads have something new, beside what they belong to; nothing when none has. */
export function UnreadCount({ count }: { count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <span className="unread-count">
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="ds-sr-only"> {t('nav.newsUnread', { count })}</span>
    </span>
  );
}
