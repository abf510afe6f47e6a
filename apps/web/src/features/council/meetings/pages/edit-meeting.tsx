import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Forbidden, Link, Page, QueryView, Section } from '../../../../ui';
import { useCouncilLive } from '../../use-council-live';
import { useMeeting, useUpdateMeeting, type Meeting } from '../api/meetings';
import { AgendaEditor } from '../components/agenda-editor';
import { MeetingForm } from '../components/meeting-form';
import { RemoveMeeting } from '../components/remove-meeting';

export function Component() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useMeeting(id);
  useCouncilLive('meeting', query.data);
  return (
    <QueryView query={query} wholePage>
      {(meeting) =>
        meeting.abilities.canEdit ? (
          <EditPage meeting={meeting} onRemoved={() => void navigate(paths.meetings)} />
        ) : (
          <Forbidden />
        )
      }
    </QueryView>
  );
}

function EditPage({ meeting, onRemoved }: { meeting: Meeting; onRemoved: () => void }) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const update = useUpdateMeeting(meeting);
  const { id, title, state, abilities } = meeting;
  return (
    <Page title={t('edit.title', { title })} width="narrow" noIndex>
      <p>
        <Link to={paths.meeting(id)}>{t('edit.back')}</Link>
      </p>
      <div className="sections">
        <AgendaEditor meeting={meeting} />
        <Section id="meeting-facts" title={t('edit.facts')}>
          {state === 'called' && <p>{t('edit.calledHelp')}</p>}
          <MeetingForm
            meeting={meeting}
            submit={t('edit.submit')}
            onSend={async (said) => {
              await update.mutateAsync(said);
              told(t('edit.done')).onSuccess();
            }}
          />
        </Section>
        {abilities.canDelete && <RemoveMeeting meeting={meeting} onRemoved={onRemoved} />}
      </div>
    </Page>
  );
}
