import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { paths } from '../lib/paths';
import { useServices } from '../lib/services';
import { useUnread } from '../lib/unread';

/** The page that is being opened goes before. */
const FOLLOW_AFTER_MS = 1500;

/** Leads to what is new, and says how many threads that are. */
export function NewsLink({ onFollow }: { onFollow?: () => void }) {
  const { t } = useTranslation();
  const count = useUnread()?.threads ?? 0;
  return (
    <NavLink to={paths.news} onClick={onFollow}>
      {t('nav.news')}
      {count > 0 && (
        <span className="unread-count">
          <span aria-hidden="true">{count}</span>
          <span className="ds-sr-only"> {t('nav.newsUnread', { count })}</span>
        </span>
      )}
    </NavLink>
  );
}

/** Keeps counts live while somebody is signed in. */
export function useLiveCounts(userId: string | null): void {
  const services = useServices();
  useEffect(() => {
    if (userId === null) return;
    let left = false;
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      void import('./live-counts').then(({ followCounts }) => {
        if (!left) stop = followCounts(services, userId);
      });
    }, FOLLOW_AFTER_MS);
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
    };
  }, [services, userId]);
}
