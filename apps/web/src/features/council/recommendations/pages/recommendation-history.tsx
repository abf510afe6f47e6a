import type { RecommendationRevisionEntry } from '#api-client';
import { RECOMMENDATION_FIELDS, type RecommendationField } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Form, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../../lib/format';
import { getServices, load, loadPages } from '../../../../lib/load';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { Alert, Details, Link, Page, QueryView, RenderedText, Section, Select, ShowMore, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { recommendationOptions, revisionsOptions, useRecommendation, useRevisions } from '../api';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const slug = args.params['slug'] ?? '';
  await Promise.all([load(args, recommendationOptions(api, slug)), loadPages(args, revisionsOptions(api, slug))]);
  return null;
}

/** How a recommendation has read, and what was changed. */
export function Component() {
  const { t } = useTranslation('recommendations');
  const { slug = '' } = useParams();
  const revisions = useRevisions(slug);
  const items = itemsOf(revisions);
  return (
    <QueryView query={useRecommendation(slug)} wholePage>
      {({ title }) => (
        <Page
          title={t('history.title', { title })}
          heading={t('history.heading')}
          lead={<Link to={paths.recommendation(slug)}>{title}</Link>}
          noIndex
        >
          <QueryView query={revisions}>
            {() => (
              <div className="sections">
                {items.length > 1 && (
                  <Section id="compare" title={t('history.compare')}>
                    <Compare slug={slug} revisions={items} />
                  </Section>
                )}
                <Section id="versions" title={t('history.list')}>
                  {items.length === 0 && <p>{t('history.none')}</p>}
                  <ol className="rows">
                    {items.map((one) => (
                      <li key={one.number}>
                        <RevisionRow revision={one} />
                      </li>
                    ))}
                  </ol>
                  <ShowMore query={revisions} />
                </Section>
              </div>
            )}
          </QueryView>
        </Page>
      )}
    </QueryView>
  );
}

function RevisionRow({ revision }: { revision: RecommendationRevisionEntry }) {
  const { t } = useTranslation('recommendations');
  const format = useFormat();
  const nameOf = useNameOf();
  const isNamed = Boolean(useMe());
  const { number, at, by, changed, html } = revision;
  return (
    <>
      <p className="rows__title">{t('history.number', { number })}</p>
      <p className="subtle">
        <Time value={at} precision="dateTime" />
        {isNamed && ` · ${nameOf({ name: by })}`}
      </p>
      <p>
        {number === 1
          ? t('history.first')
          : t('history.changed', { fields: format.list(changed.map((field) => t(`field.${field}`))) })}
      </p>
      <Details summary={t('history.read', { number })}>
        <RenderedText html={html} />
      </Details>
    </>
  );
}

function Compare({ slug, revisions }: { slug: string; revisions: RecommendationRevisionEntry[] }) {
  const { t } = useTranslation('recommendations');
  const format = useFormat();
  const [params] = useSearchParams();
  const named = (name: string) => revisions.find(({ number }) => String(number) === params.get(name));
  const [older, newer] = [named('fran'), named('till')].sort((a, b) => (a?.number ?? 0) - (b?.number ?? 0));
  const options = revisions.map(({ number, at }) => ({
    value: String(number),
    label: t('history.option', { number, date: format.dateTime(at) }),
  }));
  return (
    <>
      <Form
        method="get"
        action={paths.recommendationHistory(slug)}
        preventScrollReset
        className="choose-versions"
        key={params.toString()}
      >
        <Select
          id="history-older"
          name="fran"
          label={t('history.older')}
          options={options}
          defaultValue={(older ?? revisions[1])?.number}
        />
        <Select
          id="history-newer"
          name="till"
          label={t('history.newer')}
          options={options}
          defaultValue={(newer ?? revisions[0])?.number}
        />
        <button type="submit" className="ds-button" data-variant="secondary">
          {t('history.choose')}
        </button>
      </Form>
      {older && newer && <Differences older={older} newer={newer} />}
    </>
  );
}

function Differences({ older, newer }: { older: RecommendationRevisionEntry; newer: RecommendationRevisionEntry }) {
  const { t } = useTranslation('recommendations');
  const textOf = (revision: RecommendationRevisionEntry, field: RecommendationField): string =>
    ({
      title: revision.title,
      body: revision.body,
      step: t(`step.${revision.step}`),
      guides: revision.guides.map(({ title, url }) => `${title}: ${url}`).join('\n'),
      useCases: revision.useCases.map(({ title }) => title).join('\n'),
      needs: revision.needs.map(({ title }) => title).join('\n'),
      decisions: revision.decisions.map(({ title }) => title).join('\n'),
    })[field];
  const differing = RECOMMENDATION_FIELDS.filter((field) => textOf(older, field) !== textOf(newer, field));
  if (differing.length === 0) return <Alert>{t('history.same')}</Alert>;
  return (
    <ul className="differences" aria-label={t('history.result', { older: older.number, newer: newer.number })}>
      {differing.map((field) => (
        <li key={field} className="part">
          <h3 className="ds-heading" data-size="2xs">
            {t(`field.${field}`)}
          </h3>
          <dl className="differences__sides">
            {[older, newer].map((revision) => (
              <div key={revision.number}>
                <dt>{t('history.number', { number: revision.number })}</dt>
                <dd className="text-lines break">
                  {textOf(revision, field) || <span className="subtle">{t('history.empty')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
