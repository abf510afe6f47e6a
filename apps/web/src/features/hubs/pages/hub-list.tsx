import { HUB_KINDS, HUB_LIMITS, HUB_SORTS } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../lib/format';
import { getServices, load, loadPages } from '../../../lib/load';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useApi } from '../../../lib/services';
import { useMe } from '../../../lib/session';
import { useUrlState } from '../../../lib/use-url-state';
import {
  Button,
  ButtonLink,
  Checkbox,
  EmptyState,
  ListSearch,
  Page,
  QueryView,
  RemovableChip,
  Select,
  ShowMore,
  SkeletonCards,
} from '../../../ui';
import { countiesOptions } from '../../../lib/counties';
import { hubsOptions, useHubs } from '../api/hubs';
import { HubCard } from '../components/hub-card';
import { InvitationsHint } from '../components/invitations-hint';
import { hubFiltersCodec, NO_HUB_FILTERS, type HubFilters } from '../hub-filters';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const filters = hubFiltersCodec.read(new URL(args.request.url).searchParams);
  await Promise.all([loadPages(args, hubsOptions(api, filters)), load(args, countiesOptions(api))]);
  return null;
}

/** The directory of hubs. */
export function Component() {
  const { t } = useTranslation('hubs');
  const format = useFormat();
  const me = useMe();
  const [filters, setFilters] = useUrlState(hubFiltersCodec);
  const query = useHubs(filters);
  const items = itemsOf(query);
  const total = query.data?.pages[0]?.total;
  return (
    <Page
      title={t('list.title')}
      description={t('list.description')}
      lead={t('list.lead')}
      action={me && <ButtonLink to={paths.newHub()}>{t('list.new')}</ButtonLink>}
    >
      <InvitationsHint />
      <Filters filters={filters} onChange={setFilters} />
      <h2 className="ds-sr-only">{t('list.results')}</h2>
      <p role="status">{total !== undefined && t('list.count', { count: total, n: format.number(total) })}</p>
      <QueryView query={query} skeleton={<SkeletonCards cards={6} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t('list.empty')}
              action={
                <Button variant="secondary" onClick={() => setFilters(NO_HUB_FILTERS)}>
                  {t('list.clear')}
                </Button>
              }
            >
              {t('list.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="card-grid">
                {items.map((hub) => (
                  <li key={hub.id}>
                    <HubCard hub={hub} />
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
  filters: HubFilters;
  onChange: (filters: HubFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation('hubs');
  const me = useMe();
  const counties = useQuery(countiesOptions(useApi())).data ?? [];
  const select = (
    name: 'kind' | 'county' | 'sort',
    emptyLabel: string,
    options: { value: string; label: string }[],
  ) => (
    <Select
      id={`hub-${name}`}
      name={name}
      label={t(`list.${name}`)}
      emptyLabel={emptyLabel}
      options={options}
      value={filters[name]}
      onChange={(event) => onChange({ ...filters, [name]: event.target.value })}
    />
  );
  const box = (name: 'own' | 'archived') => (
    <Checkbox
      id={`hub-${name}`}
      name={name}
      value="true"
      label={t(`list.${name}`)}
      checked={filters[name]}
      onChange={(event) => onChange({ ...filters, [name]: event.target.checked })}
    />
  );
  return (
    <ListSearch
      label={t('list.form')}
      id="hub-q"
      q={filters.q}
      qLabel={t('list.q')}
      qMax={HUB_LIMITS.queryMax}
      onQ={(q) => onChange({ ...filters, q })}
    >
      {select(
        'kind',
        t('list.allKinds'),
        HUB_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      )}
      {select('county', t('list.allCounties'), counties)}
      {select(
        'sort',
        t(filters.q.trim() === '' ? 'sort.name' : 'list.sortDefault'),
        HUB_SORTS.filter((value) => value !== 'name' || filters.q.trim() !== '').map((value) => ({
          value,
          label: t(`sort.${value}`),
        })),
      )}
      <div className="hub-boxes">
        {me && box('own')}
        {box('archived')}
        {filters.tag && (
          <RemovableChip name={filters.tag} onRemove={() => onChange({ ...filters, tag: '' })}>
            {filters.tag}
          </RemovableChip>
        )}
      </div>
    </ListSearch>
  );
}
