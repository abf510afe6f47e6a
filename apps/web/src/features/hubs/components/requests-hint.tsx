import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { Alert, Link } from '../../../ui';
import { useHubRequests } from '../api/members';

/** Tells those who look after a hub that somebody waits to be let in; nothing when nobody does. */
export function RequestsHint({ slug }: { slug: string }) {
  const { t } = useTranslation('hubs');
  const count = useHubRequests(slug).data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <Alert>
      {t('requests.hint', { count })} <Link to={paths.hubMembers(slug)}>{t('received.hintLink')}</Link>
    </Alert>
  );
}
