import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { DemoBadge, Link } from '../../../../ui';
import type { MeetingSummary } from '../api/meetings';
import { MeetingWhen } from './meeting-when';
import { StateTag } from './state-tag';

/** Meetings, one a row. */
export function MeetingRows({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const { t } = useTranslation('meetings');
  return (
    <ul className="rows">
      {meetings.map(({ id, title, startsAt, endsAt, place, state, hub, term, items, isDemo }) => (
        <li key={id} className="rows__row">
          <div className="rows__what">
            <h3 className="rows__title break">
              <Link to={paths.meeting(id)}>{title}</Link>
            </h3>
            <p>
              <MeetingWhen startsAt={startsAt} endsAt={endsAt} />
            </p>
            <p className="subtle break">
              {[
                hub ? hub.name : t('list.council', { term: term?.name ?? '' }),
                place,
                ...(items > 0 ? [t('list.items', { count: items })] : []),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <div className="row">
            <StateTag state={state} />
            {isDemo && <DemoBadge />}
          </div>
        </li>
      ))}
    </ul>
  );
}
