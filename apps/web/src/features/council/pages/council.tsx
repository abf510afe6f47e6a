import { useTranslation } from 'react-i18next';
import { useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load, loadPages } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { useFormat } from '../../../lib/format';
import { Alert, ButtonLink, DemoBadge, EmptyState, Link, Page, QueryView, Section, Skeleton } from '../../../ui';
import { useNameOf } from '../../../ui/person';
import { councilOptions, useCouncil, type Council } from '../api/council';
import { CouncilNow } from '../components/council-now';
import { CouncilTabs } from '../components/council-tabs';
import { SeatTable } from '../components/seat-table';
import { decisionsOptions } from '../decisions/api/decisions';
import { NO_DECISION_FILTERS } from '../decisions/decision-filters';
import { BreakdownFigures } from '../figures';
import { meetingsOptions } from '../meetings/api/meetings';
import { roundsOptions } from '../rounds/api/rounds';

const termIn = (params: URLSearchParams): string | undefined => params.get('period') ?? undefined;

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const term = termIn(new URL(args.request.url).searchParams);
  await Promise.all([
    load(args, councilOptions(api, term)),
    ...(term === undefined
      ? [
          loadPages(args, roundsOptions(api)),
          loadPages(args, meetingsOptions(api, 'upcoming')),
          loadPages(args, decisionsOptions(api, NO_DECISION_FILTERS)),
        ]
      : []),
  ]);
  return null;
}

/** The AI Council: who sits there and how they spread over the country. */
export function Component() {
  const [params] = useSearchParams();
  return (
    <QueryView query={useCouncil(termIn(params))} wholePage skeleton={<Skeleton lines={6} />}>
      {(council) => <CouncilPage council={council} isNow={termIn(params) === undefined} />}
    </QueryView>
  );
}

function CouncilPage({ council, isNow }: { council: Council; isNow: boolean }) {
  const { t } = useTranslation('council');
  const format = useFormat();
  const nameOf = useNameOf();
  const { term, seats, observers, secretaries, spread, terms, abilities } = council;
  const others = terms.filter(({ id }) => id !== term?.id);
  const days = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
    t('term.days', { from: format.date(startsOn), to: format.date(endsOn) });
  return (
    <Page
      title={t('title')}
      description={t('description')}
      lead={t('lead')}
      action={
        abilities.canRun && (
          <ButtonLink to={paths.editCouncil(term?.id)} variant="secondary">
            {t('manage.link')}
          </ButtonLink>
        )
      }
    >
      <CouncilTabs />
      <OwnStanding council={council} />
      {isNow && <CouncilNow />}
      {term === null ? (
        <EmptyState title={t('term.none')}>{t('term.noneText')}</EmptyState>
      ) : (
        <>
          <Section id="seats" title={t('seats.title', { name: term.name })} action={term.isDemo && <DemoBadge />}>
            <p>
              {days(term)} {t('seats.count', { count: seats.length, quorum: term.quorum })}
            </p>
            {seats.length > 0 && <SeatTable seats={seats} />}
          </Section>
          {seats.length > 0 && (
            <Section id="spread" title={t('spread.title')}>
              <p>{t('spread.text')}</p>
              <BreakdownFigures what={t('spread.what')} figures={spread} />
            </Section>
          )}
          {observers.length > 0 && (
            <Section id="observers" title={t('observers.title')}>
              <p>{t('observers.text')}</p>
              <ul>
                {observers.map(({ person, organisation }) => (
                  <li key={`${organisation.id}-${person.id}`}>
                    {[nameOf(person), person.workTitle, organisation.name].filter((part) => part !== '').join(', ')}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
      {secretaries.length > 0 && (
        <Section id="secretariat" title={t('secretariat.title')}>
          <p>{t('secretariat.text')}</p>
          <ul>
            {secretaries.map(({ id, name, workTitle }) => (
              <li key={id}>{[name, workTitle].filter((part) => part !== '').join(', ')}</li>
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="terms" title={t('term.others')}>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <Link to={paths.council(one.id)}>{one.name}</Link> <span className="subtle">{days(one)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

/** Says to those who have a part in the council which one. */
function OwnStanding({ council: { term, seats, standing } }: { council: Council }) {
  const { t } = useTranslation('council');
  const own = standing?.seats.find(({ termId }) => termId === term?.id);
  const seat = own && seats.find(({ id }) => id === own.seatId);
  if (own && seat) return <Alert tone="info">{t(`own.${own.role}`, { municipality: seat.organisation.name })}</Alert>;
  if (term && standing?.observes.includes(term.id)) return <Alert tone="info">{t('own.observer')}</Alert>;
  return null;
}
