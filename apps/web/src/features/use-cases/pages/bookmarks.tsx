import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { ButtonLink, EmptyState, Page, QueryView, ShowMore, SkeletonCards, UseCaseCard } from '../../../ui';
import { useBookmarks } from '../api/bookmarks';
import { BookmarkButton } from '../components/bookmark-button';
import { CompareBar } from '../components/compare-bar';
import { ComparePick } from '../components/compare-pick';

/** The cases that one has saved. */
export function Component() {
  const { t } = useTranslation('following');
  const query = useBookmarks();
  return (
    <Page title={t('bookmarks.title')} lead={t('bookmarks.lead')} noIndex>
      <QueryView query={query} skeleton={<SkeletonCards cards={4} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return (
              <EmptyState
                title={t('bookmarks.empty')}
                action={<ButtonLink to={paths.useCases()}>{t('bookmarks.find')}</ButtonLink>}
              >
                <p>{t('bookmarks.emptyHelp')}</p>
              </EmptyState>
            );
          }
          return (
            <>
              <ul className="card-grid">
                {items.map((useCase) => (
                  <li key={useCase.id}>
                    <UseCaseCard
                      useCase={useCase}
                      headingLevel={2}
                      action={
                        <div className="row">
                          <ComparePick useCase={useCase} />
                          <BookmarkButton useCase={useCase} size="sm" />
                        </div>
                      }
                    />
                  </li>
                ))}
              </ul>
              <ShowMore
                shown={items.length}
                total={pages[0]?.total}
                hasMore={query.hasNextPage}
                loading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          );
        }}
      </QueryView>
      <CompareBar />
    </Page>
  );
}
