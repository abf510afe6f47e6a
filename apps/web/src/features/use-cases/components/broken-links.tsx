import type { UseCaseResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { Alert, ExternalLink } from '../../../ui';
import { useBrokenLinks } from '../api/freshness';

/** Tells those who may edit the case which of its links lead nowhere. */
export function BrokenLinks({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('following');
  const format = useFormat();
  const broken = useBrokenLinks(useCase).data ?? [];
  if (broken.length === 0) return null;
  return (
    <Alert tone="warning">
      <p>{t('owner.brokenLinks', { count: broken.length })}</p>
      <ul>
        {broken.map(({ url, brokenSince }) => (
          <li key={url}>
            <ExternalLink href={url}>{url}</ExternalLink>{' '}
            {brokenSince && (
              <span className="subtle">{t('owner.brokenSince', { date: format.date(brokenSince) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
