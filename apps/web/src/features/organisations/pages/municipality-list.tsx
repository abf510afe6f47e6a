import { SKR_GROUPS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useHref, type LoaderFunctionArgs } from 'react-router';
import { useFormat, useLabel } from '../../../lib/format';
import { getServices, load } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { useUrlState } from '../../../lib/use-url-state';
import {
  Button,
  DataTable,
  EmptyState,
  Link,
  ListSearch,
  Page,
  QueryView,
  Select,
  Skeleton,
  type Column,
} from '../../../ui';
import { municipalitiesOptions, countsOptions, useMunicipalities, useUseCaseCounts } from '../api/list-municipalities';
import {
  filterMunicipalities,
  MUNICIPALITY_SORTS,
  municipalityFiltersCodec,
  type ListedMunicipality,
  type MunicipalityFilters,
  type MunicipalitySort,
} from '../municipality-filters';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  await Promise.all([load(args, municipalitiesOptions(api)), load(args, countsOptions(api))]);
  return null;
}

export function Component() {
  const { t } = useTranslation('organisations');
  const query = useMunicipalities();
  const [filters, setFilters] = useUrlState(municipalityFiltersCodec);
  return (
    <Page
      title={t('municipalities.title')}
      description={t('municipalities.description')}
      lead={t('municipalities.lead')}
    >
      <QueryView query={query} skeleton={<Skeleton lines={12} />}>
        {(all) => (
          <>
            <Filters all={all} filters={filters} onChange={setFilters} />
            <Municipalities
              all={all}
              filters={filters}
              onClear={() => setFilters(municipalityFiltersCodec.read(new URLSearchParams()))}
            />
          </>
        )}
      </QueryView>
    </Page>
  );
}

interface FiltersProps {
  all: ListedMunicipality[];
  filters: MunicipalityFilters;
  onChange: (filters: MunicipalityFilters) => void;
}

function Filters({ all, filters, onChange }: FiltersProps) {
  const { t } = useTranslation('organisations');
  const label = useLabel();
  const format = useFormat();
  const action = useHref(paths.municipalities);
  const counties = [...new Map(all.map(({ countyCode, countyName }) => [countyCode, countyName]))]
    .map(([value, name]) => ({ value, label: name }))
    .sort((a, b) => format.compare(a.label, b.label));
  return (
    <ListSearch
      label={t('municipalities.searchForm')}
      id="municipality-q"
      q={filters.q}
      qLabel={t('municipalities.search')}
      qMax={100}
      onQ={(q) => onChange({ ...filters, q })}
      action={action}
    >
      <Select
        id="municipality-county"
        name="county"
        label={t('municipalities.county')}
        emptyLabel={t('municipalities.allCounties')}
        options={counties}
        value={filters.county}
        onChange={(event) => onChange({ ...filters, county: event.target.value })}
      />
      <Select
        id="municipality-group"
        name="skrGroup"
        label={t('municipalities.group')}
        emptyLabel={t('municipalities.allGroups')}
        options={SKR_GROUPS.map((value) => ({ value, label: label('skrGroup', value) }))}
        value={filters.skrGroup}
        onChange={(event) => onChange({ ...filters, skrGroup: event.target.value })}
      />
      <Select
        id="municipality-sort"
        name="sort"
        label={t('municipalities.sort')}
        options={MUNICIPALITY_SORTS.map((value) => ({ value, label: t(`municipalities.sortBy.${value}`) }))}
        value={filters.sort}
        onChange={(event) => onChange({ ...filters, sort: event.target.value as MunicipalitySort })}
      />
    </ListSearch>
  );
}

interface MunicipalitiesProps {
  all: ListedMunicipality[];
  filters: MunicipalityFilters;
  onClear: () => void;
}

function Municipalities({ all, filters, onClear }: MunicipalitiesProps) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const label = useLabel();
  const counts = useUseCaseCounts();
  const found = filterMunicipalities(all, filters, counts);
  const columns: Column<ListedMunicipality>[] = [
    {
      id: 'name',
      header: t('municipalities.name'),
      cell: ({ slug, name }) => <Link to={paths.municipality(slug)}>{name}</Link>,
    },
    { id: 'county', header: t('municipalities.county'), cell: ({ countyName }) => countyName },
    { id: 'group', header: t('municipalities.group'), cell: ({ skrGroup }) => label('skrGroup', skrGroup) },
    {
      id: 'population',
      header: t('municipalities.population'),
      numeric: true,
      cell: ({ population }) => format.number(population),
    },
    {
      id: 'useCases',
      header: t('municipalities.useCases'),
      numeric: true,
      cell: ({ code }) => format.number(counts[code] ?? 0),
    },
  ];
  return (
    <div className="municipality-list">
      <p role="status">{t('municipalities.count', { count: found.length, n: format.number(found.length) })}</p>
      {found.length === 0 ? (
        <EmptyState
          title={t('municipalities.emptyTitle')}
          action={
            <Button variant="secondary" onClick={onClear}>
              {t('municipalities.showAll')}
            </Button>
          }
        >
          {t('municipalities.emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('municipalities.title')}
          hideCaption
          columns={columns}
          rows={found}
          rowKey={({ code }) => code}
        />
      )}
    </div>
  );
}
