import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { useUrlState } from '../../../lib/use-url-state';
import { Button, EmptyState, Page, QueryView, ShowMore, SkeletonCards } from '../../../ui';
import { usePeople } from '../api/people';
import { NO_PEOPLE_FILTERS, peopleFiltersCodec } from '../components/people-filters';
import { PeopleSearch } from '../components/people-search';
import { PersonCard } from '../components/person-card';

/** The people of Torget, by what they know and where they belong. */
export function Component() {
  const { t } = useTranslation('people');
  const format = useFormat();
  const [filters, setFilters] = useUrlState(peopleFiltersCodec);
  const query = usePeople(filters);
  const items = itemsOf(query);
  const first = query.data?.pages[0];
  return (
    <Page title={t('list.title')} lead={t('list.lead')} noIndex>
      <PeopleSearch filters={filters} skills={first?.skills ?? []} onChange={setFilters} />
      <h2 className="ds-sr-only">{t('list.results')}</h2>
      <p role="status">{first && t('list.count', { count: first.total, n: format.number(first.total) })}</p>
      <QueryView query={query} skeleton={<SkeletonCards cards={4} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t('list.empty')}
              action={
                <Button variant="secondary" onClick={() => setFilters(NO_PEOPLE_FILTERS)}>
                  {t('list.clear')}
                </Button>
              }
            >
              {t('list.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="found-list">
                {items.map((person) => (
                  <li key={person.id}>
                    <PersonCard person={person} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={first?.total} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
