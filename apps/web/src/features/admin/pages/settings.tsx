import type { SettingsResponse } from '#api-client';
import { SETTING_LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { AdminNav, Button, Checkbox, Page, QueryView, Textarea, TextField } from '../../../ui';
import { useChangeSettings, useSettings } from '../api/settings';

/** Settings of the whole platform, for administrators. */
export function Component() {
  const { t } = useTranslation('administration');
  const settings = useSettings();
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')} noIndex>
      <AdminNav />
      <QueryView query={settings}>{(found) => <SettingsForm key={found.version} settings={found} />}</QueryView>
    </Page>
  );
}

function SettingsForm({ settings }: { settings: SettingsResponse }) {
  const { t } = useTranslation('administration');
  const toast = useToast();
  const problemText = useProblemText();
  const change = useChangeSettings();
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const sent = new FormData(event.currentTarget);
        const text = (name: string): string | null => {
          const value = sent.get(name);
          return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
        };
        change.mutate(
          {
            siteName: text('siteName'),
            supportAddress: text('supportAddress'),
            bannerSv: text('bannerSv'),
            bannerEn: text('bannerEn'),
            registrationOpen: sent.has('registrationOpen'),
          },
          {
            onSuccess: () => toast(t('settings.saved')),
            onError: (error) => toast(problemText(error), 'danger'),
          },
        );
      }}
    >
      <TextField
        id="settings-name"
        name="siteName"
        label={t('settings.siteName')}
        description={t('settings.siteNameHint')}
        optional
        maxLength={SETTING_LIMITS.siteNameMax}
        defaultValue={settings.siteName ?? ''}
      />
      <TextField
        id="settings-support"
        name="supportAddress"
        type="email"
        label={t('settings.supportAddress')}
        description={t('settings.supportHint')}
        optional
        defaultValue={settings.supportAddress ?? ''}
      />
      <Textarea
        id="settings-banner-sv"
        name="bannerSv"
        label={t('settings.bannerSv')}
        optional
        rows={2}
        maxLength={SETTING_LIMITS.bannerMax}
        defaultValue={settings.bannerSv ?? ''}
      />
      <Textarea
        id="settings-banner-en"
        name="bannerEn"
        label={t('settings.bannerEn')}
        optional
        rows={2}
        maxLength={SETTING_LIMITS.bannerMax}
        defaultValue={settings.bannerEn ?? ''}
      />
      <Checkbox
        id="settings-registration"
        name="registrationOpen"
        label={t('settings.registrationOpen')}
        description={t('settings.registrationHint')}
        defaultChecked={settings.registrationOpen}
      />
      <div>
        <Button type="submit" loading={change.isPending}>
          {t('settings.save')}
        </Button>
      </div>
    </form>
  );
}
