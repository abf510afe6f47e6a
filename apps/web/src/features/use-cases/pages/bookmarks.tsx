import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { ButtonLink, EmptyState, Link, Page, QueryView, SkeletonCards } from '../../../ui';
import { useBookmarks } from '../api/bookmarks';
import { CompareBar } from '../components/compare-bar';
import { UseCaseResults } from '../components/use-case-results';

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
          return <UseCaseResults total={pages[0]?.total ?? items.length} headingLevel={2} query={query} />;
        }}
      </QueryView>
      <p>
        <Link to={paths.bookmarkedPosts}>{t('bookmarks.posts')}</Link>
      </p>
      <CompareBar />
    </Page>
  );
}
