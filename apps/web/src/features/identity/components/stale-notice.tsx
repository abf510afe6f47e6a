import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, Button } from '../../../ui';

/** The profile was changed elsewhere meanwhile: asks which one should be. Takes the focus when it appears. */
export function StaleNotice({ onKeep, onDrop }: { onKeep: () => void; onDrop: () => void }) {
  const { t } = useTranslation('identity');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert tone="warning">
      <div className="stack stack--tight">
        <h2 ref={heading} tabIndex={-1} className="ds-heading" data-size="xs">
          {t('profile.staleTitle')}
        </h2>
        <p>{t('profile.staleText')}</p>
        <div className="row">
          <Button type="button" tone="primary" onClick={onKeep}>
            {t('profile.staleKeep')}
          </Button>
          <Button type="button" tone="primary" variant="secondary" onClick={onDrop}>
            {t('profile.staleDrop')}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
