import { useTranslation } from 'react-i18next';
import { Details, ExternalLink } from '../../../ui';
import { filtersCodec, type UseCaseFilters } from '../filters';

const FORMATS = [
  { format: 'csv', key: 'csv' },
  { format: 'json', key: 'json' },
  { format: 'jsonld', key: 'jsonLd' },
] as const;

/** The list as files, with exactly the filters that it has. */
export function TakeAway({ filters }: { filters: UseCaseFilters }) {
  const { t } = useTranslation('useCaseList');
  const address = (format: string): string => {
    const params = filtersCodec.write({ ...filters, sort: null });
    params.set('format', format);
    return `/api/v1/use-cases/export?${params.toString()}`;
  };
  return (
    <Details summary={t('takeAway.title')}>
      <p>{t('takeAway.text')}</p>
      <ul className="row take-away">
        {FORMATS.map(({ format, key }) => (
          <li key={format}>
            <ExternalLink href={address(format)} download>
              {t(`takeAway.${key}`)}
            </ExternalLink>
          </li>
        ))}
        <li>
          <ExternalLink href="/api/v1/use-cases/dictionary?format=csv" download>
            {t('takeAway.dictionary')}
          </ExternalLink>
        </li>
      </ul>
    </Details>
  );
}
