import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format';
import { Button } from './button';

interface ShowMoreProps {
  shown: number;
  total?: number;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** The end of a list that pages by key: how many are shown, and a button for the next ones. */
export function ShowMore({ shown, total, hasMore, loading, onMore }: ShowMoreProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="show-more">
      {total !== undefined && (
        <p role="status" className="subtle">
          {t('paging.shown', { shown: format.number(shown), total: format.number(total) })}
        </p>
      )}
      {hasMore && (
        <Button variant="secondary" loading={loading} onClick={onMore}>
          {t('action.showMore')}
        </Button>
      )}
    </div>
  );
}
