import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { Link, Section } from '../../../ui';
import { NO_DECISION_FILTERS } from '../decisions/decision-filters';
import { useDecisions } from '../decisions/api/decisions';
import { useMeetings } from '../meetings/api/meetings';
import { useRounds } from '../rounds/api/rounds';

/** How many of each are shown; the rest stands on the page of its own. */
const SHOWN = 3;

/** What the council does now: what is being scored, the last ranking, meetings to come, and decisions. */
export function CouncilNow() {
  const { t } = useTranslation('council');
  const format = useFormat();
  const rounds = itemsOf(useRounds());
  const meetings = itemsOf(useMeetings('upcoming')).filter(({ term }) => term !== null);
  const decisions = itemsOf(useDecisions(NO_DECISION_FILTERS)).filter(({ term }) => term !== null);
  const ranked = rounds.find(({ state }) => state === 'closed');
  const lines = [
    ...rounds
      .filter(({ state }) => state === 'open')
      .map(({ id, title, closesAt }) => ({
        to: paths.round(id),
        title,
        text: t('now.scoring', { until: format.dateTime(closesAt) }),
      })),
    ...rounds
      .filter(({ state }) => state === 'counting')
      .map(({ id, title }) => ({ to: paths.round(id), title, text: t('now.counting') })),
    ...meetings.slice(0, SHOWN).map(({ id, title, startsAt }) => ({
      to: paths.meeting(id),
      title,
      text: t('now.meeting', { at: format.dateTime(startsAt) }),
    })),
    ...decisions
      .filter(({ state }) => state === 'open')
      .slice(0, SHOWN)
      .map(({ id, title, cast, entitled }) => ({
        to: paths.decision(id),
        title,
        text: t('now.voting', { cast, entitled }),
      })),
    ...decisions
      .filter(({ state }) => state === 'closed')
      .slice(0, SHOWN)
      .map(({ id, title, closedAt }) => ({
        to: paths.decision(id),
        title,
        text: t('now.decided', { at: format.date(closedAt ?? '') }),
      })),
    ...(ranked
      ? [
          {
            to: paths.round(ranked.id),
            title: ranked.title,
            text: t('now.ranked', { at: format.date(ranked.closedAt ?? ranked.closesAt) }),
          },
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Section id="now" title={t('now.title')}>
      <ul className="rows">
        {lines.map(({ to, title, text }) => (
          <li key={to} className="rows__row">
            <div className="rows__what">
              <p className="rows__title">
                <Link to={to}>{title}</Link>
              </p>
              <p className="subtle">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
