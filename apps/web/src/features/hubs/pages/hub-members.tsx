import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Alert, ButtonLink } from '../../../ui';
import { BlockedPeople } from '../components/blocked-people';
import { HubInvitations } from '../components/hub-invitations';
import { HubMembers } from '../components/hub-members';
import { HubRequests } from '../components/hub-requests';
import { useOpenHub } from '../use-open-hub';

/** Who is in a hub; for those who look after it also who asks, who is invited and who is shut out. */
export function Component() {
  const { t } = useTranslation('hubs');
  const hub = useOpenHub();
  const me = useMe();
  const { pathname } = useLocation();
  if (me === null)
    return (
      <div className="stack">
        <p>{t('members.signIn')}</p>
        <div>
          <ButtonLink to={paths.signIn(pathname)}>{t('join.signIn')}</ButtonLink>
        </div>
      </div>
    );
  if (!hub.abilities.canRead) return <Alert>{t('members.closed')}</Alert>;
  return (
    <div className="sections">
      {hub.abilities.canTend && <HubRequests slug={hub.slug} />}
      <HubMembers hub={hub} />
      {hub.abilities.canTend && <HubInvitations hub={hub} />}
      {hub.abilities.canTend && <BlockedPeople slug={hub.slug} />}
    </div>
  );
}
