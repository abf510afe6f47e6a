import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Alert, Link } from '../../../ui';
import { useReceivedInvitations } from '../api/members';

/** Says that invitations wait, and where; nothing when there are none. */
export function InvitationsHint() {
  const { t } = useTranslation('hubs');
  const count = useReceivedInvitations(Boolean(useMe())).data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Alert>
      {t('received.hint', { count })} <Link to={paths.receivedHubInvitations}>{t('received.hintLink')}</Link>
    </Alert>
  );
}
