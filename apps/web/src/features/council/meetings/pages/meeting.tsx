import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { Alert, ButtonLink, DemoBadge, ExternalLink, Link, Page, QueryView, Section } from '../../../../ui';
import { useCouncilLive } from '../../use-council-live';
import { meetingOptions, useMeeting, type Meeting } from '../api/meetings';
import { ActionPoints } from '../components/action-points';
import { Agenda } from '../components/agenda';
import { Attendance } from '../components/attendance';
import { MeetingWhen } from '../components/meeting-when';
import { MoveMeeting } from '../components/move-meeting';
import { StateTag } from '../components/state-tag';

export const loader = (args: LoaderFunctionArgs): Promise<null> =>
  load(args, meetingOptions(getServices(args).api, args.params['id'] ?? ''));

/** A meeting: when, where and what it takes up. */
export function Component() {
  const { id = '' } = useParams();
  const query = useMeeting(id);
  useCouncilLive('meeting', query.data);
  return (
    <QueryView query={query} wholePage>
      {(meeting) => <MeetingPage meeting={meeting} />}
    </QueryView>
  );
}

function MeetingPage({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { id, title, state, cancelReason, abilities, isDemo, agenda } = meeting;
  return (
    <Page
      title={title}
      description={t('page.description', { title })}
      heading={
        <>
          {title} <StateTag state={state} /> {isDemo && <DemoBadge />}
        </>
      }
      action={
        abilities.canEdit && (
          <ButtonLink to={paths.editMeeting(id)} variant="secondary">
            {t('page.edit')}
          </ButtonLink>
        )
      }
    >
      <p>
        <Link to={paths.meetings}>{t('page.all')}</Link>
      </p>
      {state === 'cancelled' && <Alert tone="warning">{t('page.cancelled', { reason: cancelReason ?? '' })}</Alert>}
      {state === 'draft' && <Alert tone="info">{t('page.draft')}</Alert>}
      <div className="with-side">
        <div className="sections">
          <Section id="agenda" title={t('agenda.title')}>
            <Agenda items={agenda} />
          </Section>
          {abilities.canReadMinutes && state !== 'draft' && <ActionPoints meeting={meeting} />}
          {abilities.canReadMinutes && state !== 'draft' && <Attendance meeting={meeting} />}
        </div>
        <div className="sections">
          <Facts meeting={meeting} />
          <MoveMeeting meeting={meeting} />
        </div>
      </div>
    </Page>
  );
}

function Facts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { id, startsAt, endsAt, place, link, term, hub, state, abilities } = meeting;
  return (
    <Section id="meeting-facts" title={t('page.facts')}>
      <dl className="facts">
        <dt>{t('page.when')}</dt>
        <dd>
          <MeetingWhen startsAt={startsAt} endsAt={endsAt} />
        </dd>
        {place && (
          <>
            <dt>{t('form.place')}</dt>
            <dd className="break">{place}</dd>
          </>
        )}
        {link && (
          <>
            <dt>{t('page.link')}</dt>
            <dd className="break">
              <ExternalLink href={link}>{t('page.join')}</ExternalLink>
            </dd>
          </>
        )}
        <dt>{t('page.who')}</dt>
        <dd>
          {hub ? (
            <Link to={paths.hub(hub.slug)}>{hub.name}</Link>
          ) : (
            <Link to={paths.council(term?.id)}>{t('list.council', { term: term?.name ?? '' })}</Link>
          )}
        </dd>
      </dl>
      {state !== 'draft' && (
        <ul className="plain-list">
          <li>
            <ExternalLink href={`/api/v1/council/meetings/${id}/calendar`}>{t('page.calendar')}</ExternalLink>
          </li>
          {abilities.canReadMinutes && (
            <li>
              <Link to={paths.minutes(id)}>{t(abilities.canWriteMinutes ? 'page.writeMinutes' : 'page.minutes')}</Link>
            </li>
          )}
        </ul>
      )}
      {!abilities.canReadMinutes && state === 'held' && <p className="subtle">{t('page.minutesLater')}</p>}
    </Section>
  );
}
