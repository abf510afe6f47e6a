import { useTranslation } from 'react-i18next';
import { useMe } from '../../../lib/session';
import { Page } from '../../../ui';
import { AccountTabs } from '../components/account-tabs';
import { ApiTokens } from '../components/api-tokens';
import { PasswordChange } from '../components/password-change';
import { Sessions } from '../components/sessions';

export function Component() {
  const { t } = useTranslation('identity');
  const me = useMe();
  return (
    <Page title={t('security.title')} lead={t('security.lead')} noIndex>
      <AccountTabs />
      {me && (
        <div className="sections">
          <PasswordChange email={me.email} />
          <Sessions />
          <ApiTokens />
        </div>
      )}
    </Page>
  );
}
