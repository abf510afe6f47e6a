import { useTranslation } from 'react-i18next';
import { AdminNav, Page } from '../../../ui';
import { ProposedDomains, WaitingRegistrations } from '../components/queue-lists';
import { UnledRequests } from '../components/requests';

/** What waits for an editor of the platform. */
export function Component() {
  const { t } = useTranslation('belonging');
  return (
    <Page title={t('queues.title')} lead={t('queues.lead')} noIndex>
      <AdminNav />
      <div className="sections">
        <WaitingRegistrations />
        <ProposedDomains />
        <UnledRequests />
      </div>
    </Page>
  );
}
