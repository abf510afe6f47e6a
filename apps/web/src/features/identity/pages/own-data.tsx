import type { Me } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Checkbox, Page, Section } from '../../../ui';
import { EXPORT_ADDRESS } from '../api/own-data';
import { useUpdateMe } from '../api/update-me';
import { AccountTabs } from '../components/account-tabs';
import { EraseAccount } from '../components/erase-account';

/** Who may write to one, everything that is held about one, and the end of the account. */
export function Component() {
  const { t } = useTranslation('people');
  const me = useMe();
  return (
    <Page title={t('ownData.title')} lead={t('ownData.lead')} noIndex>
      <AccountTabs />
      {me && (
        <div className="sections own-data">
          <Contactable me={me} />
          <Section id="export" title={t('ownData.exportTitle')}>
            <p>{t('ownData.exportText')}</p>
            <p>
              <a className="ds-button" data-variant="secondary" href={EXPORT_ADDRESS} download>
                {t('ownData.exportButton')}
              </a>
            </p>
          </Section>
          <EraseAccount me={me} />
        </div>
      )}
    </Page>
  );
}

function Contactable({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const problemText = useProblemText();
  const update = useUpdateMe();
  const checked = update.isPending ? update.variables.changes.contactable : me.contactable;
  return (
    <Section id="contact" title={t('ownData.contactTitle')}>
      <Checkbox
        id="contactable"
        label={t('ownData.contactable')}
        description={t('ownData.contactableHelp')}
        checked={checked}
        onChange={({ target }) =>
          update.mutate(
            { changes: { contactable: target.checked }, version: me.version },
            {
              onSuccess: ({ contactable }) => toast(t(contactable ? 'ownData.contactOn' : 'ownData.contactOff')),
              onError: (error) => toast(problemText(error), 'danger'),
            },
          )
        }
      />
    </Section>
  );
}
