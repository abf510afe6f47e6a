import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths';
import { TabLinks } from './tabs';

/** Between the pages of one's account. Taken by its own name, so that only those pages load it. */
export function AccountTabs() {
  const { t } = useTranslation('identity');
  return (
    <TabLinks
      label={t('tabs.label')}
      tabs={[
        { to: paths.profile, label: t('tabs.profile') },
        { to: paths.security, label: t('tabs.security') },
        { to: paths.blockedPeople, label: t('tabs.blocked') },
        { to: paths.ownData, label: t('tabs.ownData') },
      ]}
    />
  );
}
