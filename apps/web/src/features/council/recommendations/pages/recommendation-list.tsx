import type { RecommendationSummary } from '#api-client';
import { MATURITY_STEPS, RECOMMENDATION_LIMITS, RECOMMENDATION_STATES } from '#contracts';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../../lib/format';
import { getServices, loadPages } from '../../../../lib/load';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { useUrlState } from '../../../../lib/use-url-state';
import {
  ButtonLink,
  EmptyState,
  ListSearch,
  Page,
  QueryView,
  Section,
  Select,
  ShowMore,
  SkeletonCards,
} from '../../../../ui';
import { CouncilTabs } from '../../components/council-tabs';
import { recommendationsOptions, useRecommendations, type RecommendationFilters } from '../api';
import { RecommendationCard } from '../components/recommendation-card';
import { filtersCodec } from '../recommendation-filters';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const filters = filtersCodec.read(new URL(args.request.url).searchParams);
  await loadPages(args, recommendationsOptions(getServices(args).api, filters));
  return null;
}

/** What the council advises municipalities, by how far they have come. */
export function Component() {
  const { t } = useTranslation('recommendations');
  const format = useFormat();
  const [filters, setFilters] = useUrlState(filtersCodec);
  const query = useRecommendations(filters);
  const items = itemsOf(query);
  const first = query.data?.pages[0];
  return (
    <Page
      title={t('list.title')}
      description={t('list.description')}
      lead={t('list.lead')}
      action={first?.canWrite && <ButtonLink to={paths.newRecommendation}>{t('list.new')}</ButtonLink>}
    >
      <CouncilTabs />
      <Filters filters={filters} onChange={setFilters} canReadDrafts={first?.canReadDrafts ?? false} />
      <p role="status">
        {first && t('list.count', { count: first.total, n: format.number(first.total) })}
        {first && filters.organisation !== '' && ` ${unanswered(items)}`}
      </p>
      <QueryView query={query} skeleton={<SkeletonCards cards={4} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>
          ) : (
            <div className="sections">
              {MATURITY_STEPS.filter((step) => items.some((one) => one.step === step)).map((step) => (
                <Section key={step} id={`step-${step}`} title={t(`stepLong.${step}`)}>
                  <ul className="card-grid">
                    {items
                      .filter((one) => one.step === step)
                      .map((one) => (
                        <li key={one.id}>
                          <RecommendationCard recommendation={one} ofOrganisation={filters.organisation !== ''} />
                        </li>
                      ))}
                  </ul>
                </Section>
              ))}
              <ShowMore query={query} />
            </div>
          )
        }
      </QueryView>
    </Page>
  );

  function unanswered(shown: readonly RecommendationSummary[]): string {
    const left = shown.filter(({ uptake }) => uptake === null).length;
    return t('list.unanswered', { count: left, n: format.number(left) });
  }
}

interface FiltersProps {
  filters: RecommendationFilters;
  onChange: (filters: RecommendationFilters) => void;
  canReadDrafts: boolean;
}

function Filters({ filters, onChange, canReadDrafts }: FiltersProps) {
  const { t } = useTranslation('recommendations');
  const me = useMe();
  const own = me?.memberships.map(({ organisation: { slug, name } }) => ({ value: slug, label: name })) ?? [];
  const states = RECOMMENDATION_STATES.filter((state) => state !== 'draft' || canReadDrafts);
  return (
    <ListSearch
      label={t('list.form')}
      id="recommendations-q"
      q={filters.q}
      qLabel={t('list.q')}
      qMax={RECOMMENDATION_LIMITS.queryMax}
      onQ={(q) => onChange({ ...filters, q })}
    >
      <Select
        id="recommendations-step"
        name="steg"
        label={t('list.step')}
        emptyLabel={t('list.allSteps')}
        options={MATURITY_STEPS.map((value) => ({ value, label: t(`step.${value}`) }))}
        value={filters.step}
        onChange={({ target: { value } }) =>
          onChange({ ...filters, step: MATURITY_STEPS.find((step) => step === value) ?? '' })
        }
      />
      <Select
        id="recommendations-state"
        name="visa"
        label={t('list.state')}
        options={states.map((value) => ({ value, label: t(`stateMany.${value}`) }))}
        value={filters.state}
        onChange={({ target: { value } }) =>
          onChange({ ...filters, state: RECOMMENDATION_STATES.find((state) => state === value) ?? 'published' })
        }
      />
      {own.length > 0 && (
        <Select
          id="recommendations-organisation"
          name="organisation"
          label={t('list.organisation')}
          emptyLabel={t('list.noOrganisation')}
          options={own}
          value={filters.organisation}
          onChange={({ target: { value } }) => onChange({ ...filters, organisation: value })}
        />
      )}
    </ListSearch>
  );
}
