import { AREAS, COUNCIL_LIMITS, NEED_SORTS, NEED_STATES } from '#contracts';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useFormat, useLabel } from '../../../../lib/format';
import { getServices, loadPages } from '../../../../lib/load';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { useUrlState } from '../../../../lib/use-url-state';
import {
  Button,
  ButtonLink,
  EmptyState,
  ListSearch,
  Page,
  QueryView,
  RemovableChip,
  Select,
  ShowMore,
  SkeletonCards,
} from '../../../../ui';
import { CouncilTabs } from '../../components/council-tabs';
import { needsOptions, useNeeds } from '../api/needs';
import { NeedCard } from '../components/need-card';
import { Questions } from '../components/questions';
import { needFiltersCodec, NO_NEED_FILTERS, type NeedFilters } from '../need-filters';

export const loader = (args: LoaderFunctionArgs): Promise<null> =>
  loadPages(args, needsOptions(getServices(args).api, needFiltersCodec.read(new URL(args.request.url).searchParams)));

/** What organisations need and want done together. */
export function Component() {
  const { t } = useTranslation('needs');
  const format = useFormat();
  const me = useMe();
  const [filters, setFilters] = useUrlState(needFiltersCodec);
  const query = useNeeds(filters);
  const items = itemsOf(query);
  const total = query.data?.pages[0]?.total;
  const raise = paths.newNeed(filters.q.trim() === '' ? {} : { titel: filters.q.trim() });
  return (
    <Page
      title={t('list.title')}
      description={t('list.description')}
      lead={t('list.lead')}
      action={<ButtonLink to={me === null ? paths.signIn(raise) : raise}>{t('list.raise')}</ButtonLink>}
    >
      <CouncilTabs />
      <Questions />
      <Filters filters={filters} onChange={setFilters} />
      <h2 className="ds-sr-only">{t('list.results')}</h2>
      <p role="status">{total !== undefined && t('list.count', { count: total, n: format.number(total) })}</p>
      <QueryView query={query} skeleton={<SkeletonCards cards={4} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t('list.empty')}
              action={
                <div className="row">
                  <ButtonLink to={me === null ? paths.signIn(raise) : raise}>{t('list.raise')}</ButtonLink>
                  <Button variant="secondary" onClick={() => setFilters(NO_NEED_FILTERS)}>
                    {t('list.clear')}
                  </Button>
                </div>
              }
            >
              {t('list.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="need-list">
                {items.map((need) => (
                  <li key={need.id}>
                    <NeedCard need={need} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={total} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

interface FiltersProps {
  filters: NeedFilters;
  onChange: (filters: NeedFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation('needs');
  const label = useLabel();
  const select = (name: 'state' | 'area' | 'sort', empty: string, options: { value: string; label: string }[]) => (
    <Select
      id={`need-${name}`}
      name={name}
      label={t(`list.${name}`)}
      emptyLabel={empty}
      options={options}
      value={filters[name]}
      onChange={(event) => onChange({ ...filters, [name]: event.target.value })}
    />
  );
  const chip = (name: 'organisation' | 'supportedBy') =>
    filters[name] !== '' && (
      <RemovableChip name={filters[name]} onRemove={() => onChange({ ...filters, [name]: '' })}>
        {t(`list.${name}`, { name: filters[name] })}
      </RemovableChip>
    );
  const hasWords = filters.q.trim() !== '';
  return (
    <ListSearch
      label={t('list.form')}
      id="need-q"
      q={filters.q}
      qLabel={t('list.q')}
      qMax={COUNCIL_LIMITS.queryMax}
      onQ={(q) => onChange({ ...filters, q })}
    >
      {select(
        'state',
        t('list.allStates'),
        NEED_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      )}
      {select(
        'area',
        t('list.allAreas'),
        AREAS.map((value) => ({ value, label: label('area', value) })),
      )}
      {select(
        'sort',
        t(hasWords ? 'sort.relevance' : 'sort.newest'),
        NEED_SORTS.filter((value) => value !== 'newest' || hasWords).map((value) => ({
          value,
          label: t(`sort.${value}`),
        })),
      )}
      <div className="hub-boxes">
        {chip('organisation')}
        {chip('supportedBy')}
      </div>
    </ListSearch>
  );
}
