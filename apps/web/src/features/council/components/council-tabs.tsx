import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { TabLinks } from '../../../ui';

/** Links between the parts of the council's work, on the page of each. Such a page names the words `council` in its route. */
export function CouncilTabs() {
  const { t } = useTranslation('council');
  return (
    <TabLinks
      label={t('tabs.label')}
      tabs={[
        { to: paths.council(), label: t('tabs.council') },
        { to: paths.needs, label: t('tabs.needs') },
        { to: paths.rounds, label: t('tabs.rounds') },
        { to: paths.meetings, label: t('tabs.meetings') },
        { to: paths.decisions, label: t('tabs.decisions') },
        { to: paths.workingGroups, label: t('tabs.workingGroups') },
        { to: paths.recommendations, label: t('tabs.recommendations') },
      ]}
    />
  );
}
