import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Page } from '../../../../ui';
import { useCreateMeeting } from '../api/meetings';
import { MeetingForm } from '../components/meeting-form';

/** Makes a draft of a meeting, of a working group when the address names it. */
export function Component() {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const navigate = useNavigate();
  const hub = useSearchParams()[0].get('grupp');
  const create = useCreateMeeting();
  return (
    <Page title={t('new.title')} lead={t('new.lead')} width="narrow" noIndex>
      <MeetingForm
        meeting={null}
        submit={t('new.submit')}
        onSend={async (said) => {
          const { id, title } = await create.mutateAsync({ ...said, ...(hub ? { hub } : {}) });
          told(t('new.done', { title })).onSuccess();
          await navigate(paths.editMeeting(id));
        }}
      />
    </Page>
  );
}
