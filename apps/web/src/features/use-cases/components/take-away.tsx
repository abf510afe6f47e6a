import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Details, ExternalLink, Link } from '../../../ui';
import { feedPath, filtersCodec, type UseCaseFilters } from '../filters';

const FORMATS = [
  { format: 'csv', key: 'csv' },
  { format: 'json', key: 'json' },
  { format: 'jsonld', key: 'jsonLd' },
] as const;

/** The list as files, with exactly the filters that it has, and as a feed. */
export function TakeAway({ filters }: { filters: UseCaseFilters }) {
  const { t } = useTranslation('useCaseList');
  const language = useLanguage();
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
          <ExternalLink href={`/api/v1/use-cases/dictionary?format=csv&lang=${language}`} download>
            {t('takeAway.dictionary')}
          </ExternalLink>
        </li>
        <li>
          <ExternalLink href={feedPath(filters, language)}>{t('takeAway.feed')}</ExternalLink>
        </li>
        <li>
          <Link to={paths.openData}>{t('takeAway.openData')}</Link>
        </li>
      </ul>
      <p className="subtle">{t('takeAway.feedHelp')}</p>
    </Details>
  );
}
