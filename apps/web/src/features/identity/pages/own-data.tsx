import type { Me } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../lib/session';
import { useTold } from '../../../lib/use-told';
import { Checkbox, Page, Section } from '../../../ui';
import { AccountTabs } from '../../../ui/account-tabs';
import { EXPORT_ADDRESS } from '../api/own-data';
import { useUpdateMe } from '../api/update-me';
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
          <ShownPresence me={me} />
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
  const told = useTold();
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
            told(t(target.checked ? 'ownData.contactOn' : 'ownData.contactOff')),
          )
        }
      />
    </Section>
  );
}

/** Whether others see that one is there. */
function ShownPresence({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const told = useTold();
  const update = useUpdateMe();
  const checked = update.isPending ? update.variables.changes.showsPresence : me.showsPresence;
  return (
    <Section id="presence" title={t('ownData.presenceTitle')}>
      <Checkbox
        id="shows-presence"
        label={t('ownData.presence')}
        description={t('ownData.presenceHelp')}
        checked={checked}
        onChange={({ target }) =>
          update.mutate(
            { changes: { showsPresence: target.checked }, version: me.version },
            told(t(target.checked ? 'ownData.presenceOn' : 'ownData.presenceOff')),
          )
        }
      />
    </Section>
  );
}
