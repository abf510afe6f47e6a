import { CRITERIA } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { Alert, ButtonLink, DemoBadge, Details, Link, Page, QueryView, Section, Skeleton } from '../../../../ui';
import { CouncilTabs } from '../../components/council-tabs';
import { BarTable } from '../../figures';
import { useCouncilLive } from '../../use-council-live';
import { rankingOptions, roundOptions, useRound, type Round } from '../api/rounds';
import { OutcomeList } from '../components/outcome-list';
import { RankingView } from '../components/ranking-view';
import { RoundActions } from '../components/round-actions';
import { RoundStateTag, RoundTimes } from '../components/round-facts';
import { ScoringProgress } from '../components/scoring-progress';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { id = '' } = args.params;
  const { api, queryClient } = getServices(args);
  await load(args, roundOptions(api, id));
  const round = queryClient.getQueryData(roundOptions(api, id).queryKey);
  return round?.abilities.canSeeRanking ? load(args, rankingOptions(api, id, null)) : null;
}

/** A round: when it is, what it is about, how far the scoring is, and what came of it. */
export function Component() {
  const { id = '' } = useParams();
  const query = useRound(id);
  useCouncilLive('round', query.data);
  return (
    <QueryView query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {(round) => <RoundPage round={round} />}
    </QueryView>
  );
}

function RoundPage({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { id, title, state, abilities, term } = round;
  return (
    <Page
      title={title}
      description={t('page.description', { title })}
      heading={
        <>
          {title} {round.isDemo && <DemoBadge />}
        </>
      }
      action={
        abilities.canSeeSheet && (
          <ButtonLink to={`${paths.round(id)}/poangsatt`} variant={abilities.canScore ? 'primary' : 'secondary'}>
            {t(abilities.canScore ? 'page.score' : 'page.sheet')}
          </ButtonLink>
        )
      }
    >
      <CouncilTabs />
      <div className="round-head">
        <p className="row">
          <RoundStateTag state={state} /> <span>{t('page.term', { term: term.name })}</span>
        </p>
        <RoundTimes round={round} />
        <p>{t(`page.about.${state}`)}</p>
      </div>
      <RoundActions round={round} />
      {(state === 'open' || state === 'counting') && <ScoringProgress round={round} />}
      {state === 'counting' && !abilities.canSeeRanking && <Alert>{t('page.soon')}</Alert>}
      {abilities.canSeeRanking && <RankingView round={round} />}
      {abilities.canSeeRanking && <OutcomeList round={round} />}
      <Section id="criteria" title={t('page.criteria')}>
        <p>{t('page.criteriaText')}</p>
        <BarTable
          caption={t('page.weights')}
          hideCaption
          nameHeader={t('page.criterion')}
          valueHeader={t('page.weight')}
          longest={100}
          write={(value) => t('percent', { value })}
          rows={CRITERIA.map((criterion) => ({
            key: criterion,
            name: (
              <>
                <strong>{t(`criterion.${criterion}`)}</strong>{' '}
                <span className="subtle">{t(`criterionHint.${criterion}`)}</span>
              </>
            ),
            value: round.weights[criterion],
          }))}
        />
      </Section>
      <Section id="needs" title={t('page.needs', { count: round.needCount })}>
        <NeedList needs={round.needs} isFolded={state === 'closed' || round.needs.length > FOLDED_FROM} />
      </Section>
    </Page>
  );
}

/** So many needs are folded away. */
const FOLDED_FROM = 20;

function NeedList({ needs, isFolded }: { needs: Round['needs']; isFolded: boolean }) {
  const { t } = useTranslation('rounds');
  const list = (
    <ul>
      {needs.map(({ id, slug, title, state }) => (
        <li key={id}>
          <Link to={paths.need(slug)}>{title}</Link> <span className="subtle">{t(`needState.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
  return isFolded ? <Details summary={t('page.showNeeds')}>{list}</Details> : list;
}
