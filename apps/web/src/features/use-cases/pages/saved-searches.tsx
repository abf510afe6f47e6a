import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { ButtonLink, EmptyState, Page, QueryView } from '../../../ui';
import { useSavedSearches } from '../../../lib/saved-searches';
import { SavedSearchRow } from '../components/saved-search-row';

/** One's saved searches, with what is new in each. */
export function Component() {
  const { t } = useTranslation('following');
  const query = useSavedSearches();
  return (
    <Page title={t('searches.title')} lead={t('searches.lead')} noIndex>
      <QueryView query={query}>
        {(searches) =>
          searches.length === 0 ? (
            <EmptyState
              title={t('searches.empty')}
              action={<ButtonLink to={paths.useCases()}>{t('bookmarks.find')}</ButtonLink>}
            >
              <p>{t('searches.emptyHelp')}</p>
            </EmptyState>
          ) : (
            <ul className="saved-searches">
              {searches.map((search) => (
                <li key={search.id}>
                  <SavedSearchRow search={search} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
