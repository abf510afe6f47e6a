import { AREAS, CAPABILITY_KINDS, CAPABILITY_LIMITS, ORGANISATION_TYPES, TECHNIQUES } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useFormat, useLabel } from '../../../lib/format';
import { getServices, load, loadPages } from '../../../lib/load';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useApi } from '../../../lib/services';
import { useMe } from '../../../lib/session';
import { useUrlState } from '../../../lib/use-url-state';
import {
  Button,
  ButtonLink,
  EmptyState,
  ListSearch,
  Page,
  QueryView,
  Select,
  ShowMore,
  SkeletonCards,
  type Option,
} from '../../../ui';
import { capabilitiesOptions, useCapabilities } from '../api/capabilities';
import { countiesOptions } from '../../../lib/counties';
import { AskIntroduction } from '../components/ask-introduction';
import { CapabilityCard } from '../components/capability-card';
import { NO_PARTNER_FILTERS, partnerFiltersCodec, type PartnerFilters } from '../partner-filters';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const filters = partnerFiltersCodec.read(new URL(args.request.url).searchParams);
  await Promise.all([loadPages(args, capabilitiesOptions(api, filters)), load(args, countiesOptions(api))]);
  return null;
}

/** What all organisations do, offer and seek. */
export function Component() {
  const { t } = useTranslation('partners');
  const format = useFormat();
  const own = useMe()?.memberships[0]?.organisation;
  const [filters, setFilters] = useUrlState(partnerFiltersCodec);
  const query = useCapabilities(filters);
  const items = itemsOf(query);
  const total = query.data?.pages[0]?.total;
  return (
    <Page
      title={t('list.title')}
      description={t('list.description')}
      lead={t('list.lead')}
      action={
        own && (
          <ButtonLink variant="secondary" to={paths.matches(own.slug)}>
            {t('list.suggestions', { name: own.name })}
          </ButtonLink>
        )
      }
    >
      <Filters filters={filters} onChange={setFilters} />
      <h2 className="ds-sr-only">{t('list.results')}</h2>
      <p role="status">{total !== undefined && t('list.count', { count: total, n: format.number(total) })}</p>
      <QueryView query={query} skeleton={<SkeletonCards cards={6} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t('list.empty')}
              action={
                <Button variant="secondary" onClick={() => setFilters(NO_PARTNER_FILTERS)}>
                  {t('list.clear')}
                </Button>
              }
            >
              {t('list.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="card-grid">
                {items.map((one) => (
                  <li key={one.id}>
                    <CapabilityCard
                      capability={one}
                      named
                      action={
                        <AskIntroduction
                          capability={one}
                          to={one.organisation}
                          name={t('card.askName', { title: one.title })}
                        />
                      }
                    />
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
  filters: PartnerFilters;
  onChange: (filters: PartnerFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation('partners');
  const label = useLabel();
  const counties = useQuery(countiesOptions(useApi())).data ?? [];
  const select = (name: Exclude<keyof PartnerFilters, 'q'>, text: string, all: string, options: Option[]) => (
    <Select
      id={`partner-${name}`}
      name={name}
      label={text}
      emptyLabel={all}
      options={options}
      value={filters[name]}
      onChange={(event) => onChange({ ...filters, [name]: event.target.value })}
    />
  );
  const coded = (kind: Parameters<typeof label>[0], codes: readonly string[]): Option[] =>
    codes.map((value) => ({ value, label: label(kind, value) }));
  return (
    <ListSearch
      label={t('list.form')}
      id="partner-q"
      q={filters.q}
      qLabel={t('list.q')}
      qMax={CAPABILITY_LIMITS.queryMax}
      onQ={(q) => onChange({ ...filters, q })}
    >
      {select(
        'kind',
        t('list.kind'),
        t('list.allKinds'),
        CAPABILITY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
      )}
      {select('area', t('list.area'), t('list.allAreas'), coded('area', AREAS))}
      {select('technique', t('list.technique'), t('list.allTechniques'), coded('technique', TECHNIQUES))}
      {select('county', t('list.county'), t('list.allCounties'), counties)}
      {select('organisationType', t('list.type'), t('list.allTypes'), coded('organisationType', ORGANISATION_TYPES))}
    </ListSearch>
  );
}
