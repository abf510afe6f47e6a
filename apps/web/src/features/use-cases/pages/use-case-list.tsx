import { USE_CASE_LIMITS, USE_CASE_SORTS, type UseCaseSort } from '#contracts';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, type LoaderFunctionArgs } from 'react-router';
import { useFormat, useLabel, useLanguage } from '../../../lib/format';
import { getServices } from '../../../lib/load';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useUrlState } from '../../../lib/use-url-state';
import { Button, ButtonLink, DidYouMean, Page, QueryView, SearchBox, Select, SkeletonCards } from '../../../ui';
import {
  countyNamesOptions,
  municipalityNamesOptions,
  offeredTypes,
  organisationNamesOptions,
} from '../api/filter-names';
import { listOptions, useUseCases } from '../api/list-use-cases';
import { useSuggestions } from '../api/suggest-use-cases';
import { ActiveFilters } from '../components/active-filters';
import { CompareBar } from '../components/compare-bar';
import { EffectTotals } from '../components/effect-totals';
import { FollowSearch } from '../components/follow-search';
import { FilterPanel } from '../components/filter-panel';
import { TakeAway } from '../components/take-away';
import { NoResults, UseCaseResults } from '../components/use-case-results';
import { useFilterNames, useIsOfferedOrganisation } from '../components/use-filter-names';
import { usePaused } from '../components/use-paused';
import { countPicked, effectiveSort, feedPath, filtersCodec, type UseCaseFilters } from '../filters';

const SEARCH_AFTER_MS = 200;

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  const filters = filtersCodec.read(new URL(args.request.url).searchParams);
  const list = queryClient.infiniteQuery(listOptions(api, filters));
  const names = Promise.all([
    queryClient.query(countyNamesOptions(api)),
    queryClient.query(municipalityNamesOptions(api)),
  ]);
  const organisations = list.then(({ pages: [first] }) => {
    const types = offeredTypes(first?.facets?.['organisationType']);
    return types.length > 0 ? queryClient.query(organisationNamesOptions(api, types)) : {};
  });
  const everything = Promise.all([list, names, organisations]);
  // In the browser the page shows what is under way and what went wrong.
  if (onServer) await everything;
  else everything.catch(() => undefined);
  return null;
}

export function Component() {
  const { t } = useTranslation(['useCases', 'useCaseList', 'common']);
  const me = useMe();
  const language = useLanguage();
  const navigate = useNavigate();
  const suggest = useSuggestions();
  const [filters, setFilters] = useUrlState(filtersCodec);
  const q = usePaused(filters.q, SEARCH_AFTER_MS);
  const query = useUseCases({ ...filters, q });
  const results = useRef<HTMLDivElement>(null);
  const items = itemsOf(query);
  const first = query.data?.pages[0];
  const counts = first?.facets;
  const nameOf = useFilterNames(counts, items);
  const isOffered = useIsOfferedOrganisation(counts);

  return (
    <Page
      title={filters.q ? t('useCases:list.titleFor', { q: filters.q }) : t('useCases:list.title')}
      heading={t('useCases:list.title')}
      description={t('useCases:list.description')}
      lead={t('useCases:list.lead')}
      alternates={[
        { type: 'application/atom+xml', title: t('useCaseList:takeAway.feed'), href: feedPath(filters, language) },
      ]}
      action={
        <ButtonLink variant="secondary" to={me ? paths.newUseCase : paths.signIn(paths.newUseCase)}>
          {t('useCases:list.describeYours')}
        </ButtonLink>
      }
    >
      <SearchBox
        id="use-case-search"
        label={t('common:search.label')}
        defaultValue={filters.q}
        action={paths.useCases()}
        maxLength={USE_CASE_LIMITS.queryMax}
        suggest={suggest}
        onType={(text) => setFilters({ ...filters, q: text })}
        onSearch={(text) => {
          setFilters({ ...filters, q: text });
          results.current?.focus();
        }}
        onPick={({ id }) => void navigate(paths.useCase(id))}
      />
      <div className="use-case-list">
        <Filters filters={filters} total={first?.total} onDone={() => results.current?.focus()}>
          <FilterPanel
            filters={filters}
            counts={counts ?? {}}
            nameOf={nameOf}
            isOffered={isOffered}
            onChange={setFilters}
          />
        </Filters>
        <div ref={results} tabIndex={-1} className="use-case-list__results">
          <ResultHead
            filters={filters}
            total={first?.total}
            busy={query.isFetching && !query.isFetchingNextPage}
            onSort={(sort) => setFilters({ ...filters, sort })}
          />
          <ActiveFilters
            filters={filters}
            nameOf={nameOf}
            onChange={(next) => {
              setFilters(next);
              results.current?.focus({ preventScroll: true });
            }}
          />
          <div className="list-tools">
            <EffectTotals filters={{ ...filters, q }} />
            <FollowSearch filters={{ ...filters, q }} nameOf={nameOf} />
          </div>
          <DidYouMean
            words={first?.didYouMean}
            onSearch={(words) => {
              setFilters({ ...filters, q: words });
              results.current?.focus();
            }}
          />
          <QueryView query={query} skeleton={<SkeletonCards cards={6} />}>
            {() =>
              items.length === 0 ? (
                <NoResults filters={filters} signedIn={Boolean(me)} onChange={setFilters} />
              ) : (
                <UseCaseResults total={first?.total ?? items.length} query={query} />
              )
            }
          </QueryView>
          <TakeAway filters={{ ...filters, q }} />
          <CompareBar />
        </div>
      </div>
    </Page>
  );
}

interface FiltersProps {
  filters: UseCaseFilters;
  total: number | undefined;
  onDone: () => void;
  children: React.ReactNode;
}

/** The column of filters; on narrow screens it stands behind a button that says how many are in use. */
function Filters({ filters, total, onDone, children }: FiltersProps) {
  const { t } = useTranslation('useCases');
  const format = useFormat();
  const panelId = useId();
  const [open, setOpen] = useState(false);
  const picked = countPicked(filters);
  return (
    <section className="filters" aria-labelledby="filters-title">
      <h2 id="filters-title" className="ds-heading filters__title" data-size="xs">
        {t('filter.title')}
      </h2>
      <button
        type="button"
        className="ds-button filters__toggle"
        data-variant="secondary"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {picked > 0 ? t('filter.toggleWithCount', { count: picked }) : t('filter.title')}
      </button>
      <div id={panelId} className={open ? 'filters__panel filters__panel--open' : 'filters__panel'}>
        {children}
        <div className="filters__done">
          <Button
            onClick={() => {
              setOpen(false);
              onDone();
            }}
          >
            {total === undefined
              ? t('filter.done')
              : t('filter.showResults', { count: total, n: format.number(total) })}
          </Button>
        </div>
      </div>
    </section>
  );
}

interface ResultHeadProps {
  filters: UseCaseFilters;
  total: number | undefined;
  busy: boolean;
  onSort: (sort: UseCaseSort) => void;
}

/** How many were found, and in which order they stand. */
function ResultHead({ filters, total, busy, onSort }: ResultHeadProps) {
  const { t } = useTranslation('useCases');
  const format = useFormat();
  const label = useLabel();
  const sort = effectiveSort(filters);
  const offered = USE_CASE_SORTS.filter((one) => one === sort || one !== 'relevance' || filters.q.trim() !== '');
  return (
    <div className="use-case-list__head">
      <h2 className="ds-sr-only">{t('list.results')}</h2>
      <p role="status" className="use-case-list__count">
        {total !== undefined && !busy && t('list.count', { count: total, n: format.number(total) })}
        {total !== undefined && busy && <span aria-hidden="true">{t('list.searching')}</span>}
      </p>
      <div className="use-case-list__sort">
        <Select
          id="use-case-sort"
          label={t('list.sort')}
          value={sort}
          options={offered.map((value) => ({ value, label: label('sort', value) }))}
          onChange={(event) => onSort(event.target.value as UseCaseSort)}
        />
      </div>
    </div>
  );
}
