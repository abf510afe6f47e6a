import { Spinner as KitSpinner } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Grey lines in the place of text that is on its way. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="ds-sr-only">{t('status.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Grey cards in the place of a list that is on its way. */
export function SkeletonCards({ cards = 3 }: { cards?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <span className="ds-sr-only">{t('status.loading')}</span>
      <div className="card-grid" aria-hidden="true">
        {Array.from({ length: cards }, (_, card) => (
          <div key={card} className="skeleton skeleton--card">
            <span className="skeleton__line" />
            <span className="skeleton__line" />
            <span className="skeleton__line" />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Something small is going on. */
export function Spinner({ label }: { label?: string }) {
  const { t } = useTranslation();
  return <KitSpinner aria-label={label ?? t('status.loading')} data-size="sm" />;
}
