import { useTranslation } from 'react-i18next';
import { useMe } from '../../../lib/session';
import { Page } from '../../../ui';
import { AccountTabs } from '../../../ui/account-tabs';
import { ApiTokens } from '../components/api-tokens';
import { ConnectedSignIns } from '../components/connected-sign-ins';
import { PasswordChange } from '../components/password-change';
import { Sessions } from '../components/sessions';
import { TwoStep } from '../components/two-step';

export function Component() {
  const { t } = useTranslation('identity');
  const me = useMe();
  return (
    <Page title={t('security.title')} lead={t('security.lead')} noIndex>
      <AccountTabs />
      {me && (
        <div className="sections">
          {!me.secondStepMissing && me.hasPassword && <PasswordChange email={me.email} />}
          <TwoStep email={me.email} missing={me.secondStepMissing} />
          {!me.secondStepMissing && (
            <>
              <ConnectedSignIns me={me} />
              <Sessions />
              <ApiTokens />
            </>
          )}
        </div>
      )}
    </Page>
  );
}
