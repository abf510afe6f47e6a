import { useTranslation } from 'react-i18next';
import { useMe } from '../../../lib/session';
import { Page } from '../../../ui';
import { AccountTabs } from '../../../ui/account-tabs';
import { AccountFacts } from '../components/account-facts';
import { Memberships } from '../components/memberships';
import { ReceivedInvitations, WaitingFor } from '../components/own-belonging';
import { ProfileForm } from '../components/profile-form';

export function Component() {
  const { t } = useTranslation('identity');
  const me = useMe();
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')} noIndex>
      <AccountTabs />
      <ReceivedInvitations />
      {me && (
        <div className="with-side">
          <ProfileForm me={me} />
          <div className="stack">
            <Memberships me={me} />
            <WaitingFor />
            <AccountFacts me={me} />
          </div>
        </div>
      )}
    </Page>
  );
}
