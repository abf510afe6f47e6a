import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { Alert, Button, ExternalLink, Link, Page, QueryView } from '../../../../ui';
import { useCouncilLive } from '../../use-council-live';
import { meetingOptions, useMeeting, type Meeting } from '../api/meetings';
import { actionsOptions, attendanceOptions, minutesOptions, useMinutes, type Minutes } from '../api/minutes';
import { ActionPoints } from '../components/action-points';
import { Addenda } from '../components/addenda';
import { Approval } from '../components/approval';
import { Attendance } from '../components/attendance';
import { MeetingWhen } from '../components/meeting-when';
import { MinutesSections } from '../components/minutes-sections';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const id = args.params['id'] ?? '';
  await Promise.all([
    load(args, meetingOptions(api, id)),
    load(args, minutesOptions(api, id)),
    load(args, actionsOptions(api, id)),
    load(args, attendanceOptions(api, id)),
  ]);
  return null;
}

/** The minutes of a meeting: written by all who take part at once, then read by everyone. */
export function Component() {
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  useCouncilLive('meeting', meeting.data);
  return (
    <QueryView query={meeting} wholePage>
      {(found) => <MinutesOfMeeting meeting={found} />}
    </QueryView>
  );
}

function MinutesOfMeeting({ meeting }: { meeting: Meeting }) {
  return (
    <QueryView query={useMinutes(meeting.id)} wholePage>
      {(minutes) => <MinutesPage meeting={meeting} minutes={minutes} />}
    </QueryView>
  );
}

function MinutesPage({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const { t } = useTranslation('meetings');
  const { id, title, startsAt, endsAt, place, hub, term, abilities } = meeting;
  const file = `/api/v1/council/meetings/${id}/minutes/download`;
  return (
    <Page
      title={t('minutes.title', { title })}
      description={t('minutes.description', { title })}
      action={
        <span className="no-print">
          <Button variant="secondary" onClick={() => window.print()}>
            {t('minutes.print')}
          </Button>
        </span>
      }
    >
      <p className="no-print">
        <Link to={paths.meeting(id)}>{t('edit.back')}</Link>
      </p>
      <p>
        {hub ? hub.name : t('list.council', { term: term?.name ?? '' })} ·{' '}
        <MeetingWhen startsAt={startsAt} endsAt={endsAt} />
        {place && ` · ${place}`}
      </p>
      {minutes.fixed === null && <Alert tone="info">{t('minutes.draft')}</Alert>}
      {abilities.canWriteMinutes && <p className="no-print">{t('minutes.help')}</p>}
      <MinutesSections meeting={meeting} minutes={minutes} />
      <div className="sections">
        <ActionPoints meeting={meeting} />
        <Attendance meeting={meeting} />
        <Approval meeting={meeting} minutes={minutes} />
        <Addenda meeting={meeting} minutes={minutes} />
        <p className="row no-print">
          <ExternalLink href={`${file}?format=html`}>{t('minutes.downloadPage')}</ExternalLink>
          <ExternalLink href={`${file}?format=md`}>{t('minutes.downloadText')}</ExternalLink>
        </p>
      </div>
    </Page>
  );
}
