import { useTranslation } from 'react-i18next';
import { AdminNav, Page } from '../../../ui';
import { DeadLetters } from '../components/dead-letters';
import { Mails } from '../components/mails';
import { Status } from '../components/status';

export function Component() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('title')} lead={t('lead')} noIndex>
      <AdminNav />
      <div className="sections">
        <Status />
        <DeadLetters />
        <Mails />
      </div>
    </Page>
  );
}
