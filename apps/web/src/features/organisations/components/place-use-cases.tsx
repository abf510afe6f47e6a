import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ButtonLink, EmptyState, Link, QueryView, Section, ShowMore, SkeletonCards, UseCaseCard } from '../../../ui';
import { usePlaceUseCases, type Place } from '../api/list-use-cases';

/** The use cases of a municipality or an organisation, or an invitation to tell of the first. */
export function PlaceUseCases({ place }: { place: Place }) {
  const { t } = useTranslation('organisations');
  const me = useMe();
  const query = usePlaceUseCases(place);
  const items = itemsOf(query);
  return (
    <Section
      id="use-cases"
      title={t('useCases.title')}
      action={items.length > 0 && <Link to={paths.useCases(place)}>{t('useCases.filter')}</Link>}
    >
      <QueryView query={query} skeleton={<SkeletonCards />}>
        {({ pages: [first] }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('useCases.emptyTitle')}
              action={
                <ButtonLink variant="secondary" to={me ? paths.newUseCase : paths.signIn(paths.newUseCase)}>
                  {t('useCases.describe')}
                </ButtonLink>
              }
            >
              {t('useCases.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="card-grid">
                {items.map((useCase) => (
                  <li key={useCase.id}>
                    <UseCaseCard useCase={useCase} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={first?.total} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}
