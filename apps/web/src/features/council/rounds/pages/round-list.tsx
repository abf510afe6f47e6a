import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { getServices, loadPages } from '../../../../lib/load';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { ButtonLink, DemoBadge, EmptyState, Link, Page, QueryView, ShowMore } from '../../../../ui';
import { CouncilTabs } from '../../components/council-tabs';
import { roundsOptions, useRounds, type RoundSummary } from '../api/rounds';
import { RoundStateTag, RoundTimes } from '../components/round-facts';

export const loader = (args: LoaderFunctionArgs): Promise<null> =>
  loadPages(args, roundsOptions(getServices(args).api));

/** All rounds, newest first. */
export function Component() {
  const { t } = useTranslation('rounds');
  const query = useRounds();
  const rounds = itemsOf(query);
  const canCreate = query.data?.pages[0]?.canCreate ?? false;
  return (
    <Page
      title={t('list.title')}
      description={t('list.description')}
      lead={t('list.lead')}
      action={canCreate && <ButtonLink to={`${paths.rounds}/ny`}>{t('list.new')}</ButtonLink>}
    >
      <CouncilTabs />
      <QueryView query={query}>
        {() =>
          rounds.length === 0 ? (
            <EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>
          ) : (
            <>
              <ul className="rows">
                {rounds.map((round) => (
                  <RoundRow key={round.id} round={round} />
                ))}
              </ul>
              <ShowMore query={query} total={undefined} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function RoundRow({ round }: { round: RoundSummary }) {
  const { t } = useTranslation('rounds');
  return (
    <li className="rows__row">
      <div className="rows__what">
        <h2 className="rows__title">
          <Link to={paths.round(round.id)}>{round.title}</Link>
        </h2>
        <p className="subtle">
          {t('list.about', { term: round.term.name, needs: t('needs', { count: round.needCount }) })}
        </p>
        <RoundTimes round={round} />
      </div>
      <div className="row">
        {round.isDemo && <DemoBadge />}
        <RoundStateTag state={round.state} />
      </div>
    </li>
  );
}
