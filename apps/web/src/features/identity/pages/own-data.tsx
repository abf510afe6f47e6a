import type { Me } from '#api-client';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../lib/session';
import { useTold } from '../../../lib/use-told';
import { useWanted } from '../../../lib/use-wanted';
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
  const choice = useChoice(me, 'contactable', { on: t('ownData.contactOn'), off: t('ownData.contactOff') });
  return (
    <Section id="contact" title={t('ownData.contactTitle')}>
      <Checkbox
        id="contactable"
        label={t('ownData.contactable')}
        description={t('ownData.contactableHelp')}
        {...choice}
      />
    </Section>
  );
}

/** Whether others see that one is there. */
function ShownPresence({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const choice = useChoice(me, 'showsPresence', { on: t('ownData.presenceOn'), off: t('ownData.presenceOff') });
  return (
    <Section id="presence" title={t('ownData.presenceTitle')}>
      <Checkbox id="shows-presence" label={t('ownData.presence')} description={t('ownData.presenceHelp')} {...choice} />
    </Section>
  );
}

/** A choice that is stored as soon as it is made. */
function useChoice(me: Me, field: 'contactable' | 'showsPresence', words: { on: string; off: string }) {
  const told = useTold();
  const update = useUpdateMe();
  const [checked, want] = useWanted(me[field]);
  return {
    checked,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      update.mutate(
        { changes: { [field]: target.checked }, version: me.version },
        { ...told(target.checked ? words.on : words.off), ...want(target.checked) },
      ),
  };
}
