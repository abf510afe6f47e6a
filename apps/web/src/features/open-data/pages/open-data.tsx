import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useFormat, useLanguage } from '../../../lib/format';
import { getServices, load } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { ExternalLink, Link, Page, QueryView, Section, Skeleton } from '../../../ui';
import { dictionaryOptions, useDictionary, type Dictionary } from '../api/get-dictionary';
import { FieldTable } from '../components/field-table';

const EXPORT = '/api/v1/use-cases/export';
const CATALOGUE = '/open-data/catalog';
const FEED = '/feeds/use-cases.atom';
const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';
const FORMATS = ['csv', 'json', 'jsonl', 'jsonld'] as const;
const CATALOGUE_FORMATS = ['rdf', 'ttl', 'jsonld'] as const;

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, language } = getServices(args);
  return load(args, dictionaryOptions(api, language));
}

/** What others may take from here, in which forms, and what every field means. */
export function Component() {
  const { t } = useTranslation('openData');
  const language = useLanguage();
  const inLanguage = language === 'en' ? '?lang=en' : '';
  const query = useDictionary();
  return (
    <Page
      title={t('title')}
      description={t('description')}
      lead={t('lead')}
      jsonLd={dataSet(t('useCases.title'), t('useCases.text'))}
      alternates={[
        { type: 'application/rdf+xml', title: t('catalogue.title'), href: `${CATALOGUE}.rdf` },
        { type: 'application/atom+xml', title: t('feeds.title'), href: `${FEED}${inLanguage}` },
      ]}
    >
      <Section id="open-data-use-cases" title={t('useCases.title')}>
        <div className="prose">
          <p>{t('useCases.text')}</p>
          <ul>
            {FORMATS.map((format) => (
              <li key={format}>
                <ExternalLink href={`${EXPORT}?format=${format}`} download>
                  {t(`formats.${format}`)}
                </ExternalLink>
              </li>
            ))}
          </ul>
          <p>
            {t('useCases.filtered')} <Link to={paths.useCases()}>{t('useCases.toList')}</Link>
          </p>
        </div>
      </Section>
      <Section id="open-data-organisations" title={t('organisations.title')}>
        <div className="prose">
          <p>{t('organisations.text')}</p>
          <ul>
            <li>
              <ExternalLink href="/api/v1/organisations">{t('organisations.list')}</ExternalLink>
            </li>
            <li>
              <ExternalLink href="/api/v1/municipalities?limit=300">{t('organisations.municipalities')}</ExternalLink>
            </li>
          </ul>
        </div>
      </Section>
      <Section id="open-data-licence" title={t('licence.title')}>
        <div className="prose">
          <p>
            {t('licence.text')} <ExternalLink href={LICENCE}>{t('licence.link')}</ExternalLink>
          </p>
          <p>{t('licence.not')}</p>
        </div>
      </Section>
      <Section id="open-data-feeds" title={t('feeds.title')}>
        <div className="prose">
          <p>{t('feeds.text')}</p>
          <ul>
            <li>
              <ExternalLink href={`${FEED}${inLanguage}`}>{t('feeds.changed')}</ExternalLink>
            </li>
            <li>
              <ExternalLink href={`${FEED}?order=new${language === 'en' ? '&lang=en' : ''}`}>
                {t('feeds.new')}
              </ExternalLink>
            </li>
          </ul>
        </div>
      </Section>
      <Section id="open-data-catalogue" title={t('catalogue.title')}>
        <div className="prose">
          <p>{t('catalogue.text')}</p>
          <ul>
            {CATALOGUE_FORMATS.map((format) => (
              <li key={format}>
                <ExternalLink href={`${CATALOGUE}.${format}`}>{t(`catalogue.${format}`)}</ExternalLink>
              </li>
            ))}
          </ul>
          <p>
            {t('api.text')} <ExternalLink href="/api/docs">{t('api.link')}</ExternalLink>
          </p>
        </div>
      </Section>
      <Section id="open-data-fields" title={t('fields.title')}>
        <QueryView query={query} skeleton={<Skeleton lines={12} />}>
          {(dictionary) => (
            <>
              <Versions dictionary={dictionary} />
              <FieldTable dictionary={dictionary} />
            </>
          )}
        </QueryView>
      </Section>
    </Page>
  );
}

/** What changed in each version of the standard, and the dictionary as files. */
function Versions({ dictionary: { version, versions } }: { dictionary: Dictionary }) {
  const { t } = useTranslation('openData');
  const format = useFormat();
  const inLanguage = useLanguage() === 'en' ? '&lang=en' : '';
  return (
    <div className="prose">
      <p>{t('fields.text', { version })}</p>
      <ul>
        {versions.toReversed().map((one) => (
          <li key={one.version}>
            {t('fields.version', { version: one.version, date: format.date(one.date) })} {one.changes}
          </li>
        ))}
      </ul>
      <ul>
        {(['csv', 'json'] as const).map((one) => (
          <li key={one}>
            <ExternalLink href={`/api/v1/use-cases/dictionary?format=${one}${inLanguage}`}>
              {t(`fields.as.${one}`)}
            </ExternalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The register in the words of schema.org, for search engines of data. */
function dataSet(name: string, description: string): Record<string, unknown> {
  const types = {
    csv: 'text/csv',
    json: 'application/json',
    jsonl: 'application/x-ndjson',
    jsonld: 'application/ld+json',
  };
  return {
    '@type': 'Dataset',
    name,
    description,
    license: LICENCE,
    isAccessibleForFree: true,
    distribution: FORMATS.map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: types[format],
      contentUrl: `${EXPORT}?format=${format}`,
    })),
  };
}
