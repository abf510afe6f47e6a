import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format';
import { itemsOf, type PagedQuery } from '../lib/paging';
import { Button } from './button';

interface ShowMoreProps {
  query: PagedQuery;
  total?: number;
  /** Called when the next ones are asked for. */
  onMore?: () => void;
}

/** The end of a list that pages by key: how many are shown when the total is known, and a button for the next ones. */
export function ShowMore({ query, total, onMore }: ShowMoreProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (total === undefined && !query.hasNextPage) return null;
  return (
    <div className="show-more">
      {total !== undefined && (
        <p role="status" className="subtle">
          {t('paging.shown', { shown: format.number(itemsOf(query).length), total: format.number(total) })}
        </p>
      )}
      {query.hasNextPage && (
        <Button
          variant="secondary"
          loading={query.isFetchingNextPage}
          onClick={() => {
            onMore?.();
            void query.fetchNextPage();
          }}
        >
          {t('action.showMore')}
        </Button>
      )}
    </div>
  );
}
