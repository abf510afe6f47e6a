import { useTranslation } from 'react-i18next';
import { Form, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../lib/format';
import { getServices, load, loadPages } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { Link, Page, QueryView, Section, Select, ShowMore } from '../../../ui';
import { municipalityNamesOptions } from '../api/filter-names';
import { singleOptions, useUseCase } from '../api/get-use-case';
import { revisionOptions, revisionsOptions, useRevision, useRevisions } from '../api/revisions';
import { RevisionList, type RevisionEntry } from '../components/revision-list';
import { VersionDifferences } from '../components/version-differences';

/** The two versions in the address, older first; null when the address names no two. */
function chosenVersions(params: URLSearchParams): [number, number] | null {
  const [a, b] = ['fran', 'till'].map((name) => Number(/^\d{1,9}$/.exec(params.get(name) ?? '')?.[0] ?? NaN));
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b) || a === b) return null;
  return a < b ? [a, b] : [b, a];
}

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const slug = args.params['slug'] ?? '';
  const chosen = chosenVersions(new URL(args.request.url).searchParams);
  await Promise.all([
    load(args, singleOptions(api, slug)),
    loadPages(args, revisionsOptions(api, slug)),
    ...(chosen ?? []).map((version) => load(args, revisionOptions(api, slug, version))),
    chosen && load(args, municipalityNamesOptions(api)),
  ]);
  return null;
}

export function Component() {
  const { t } = useTranslation('useCasePage');
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const chosen = chosenVersions(params);
  const useCase = useUseCase(slug);
  const revisions = useRevisions(slug);
  return (
    <QueryView query={useCase} wholePage>
      {({ title, lang }) => (
        <Page
          title={t('versions.title', { title })}
          heading={t('versions.heading')}
          lead={
            <Link to={paths.useCase(slug)} lang={lang}>
              {title}
            </Link>
          }
          noIndex
        >
          <p>{t('versions.lead')}</p>
          <QueryView query={revisions}>
            {({ pages }) => {
              const items = pages.flatMap((page) => page.items);
              if (items.length === 0) return <p>{t('versions.none')}</p>;
              return (
                <div className="stack">
                  {items.length > 1 ? (
                    <Section id="compare" title={t('versions.compare')}>
                      <ChooseVersions slug={slug} revisions={items} chosen={chosen} />
                      {chosen && <Differences key={chosen.join()} slug={slug} chosen={chosen} />}
                    </Section>
                  ) : (
                    <p>{t('versions.onlyOne')}</p>
                  )}
                  <Section id="versions" title={t('versions.list')}>
                    <RevisionList slug={slug} revisions={items} />
                    <ShowMore query={revisions} total={pages[0]?.total} />
                  </Section>
                </div>
              );
            }}
          </QueryView>
        </Page>
      )}
    </QueryView>
  );
}

interface ChooseVersionsProps {
  slug: string;
  revisions: RevisionEntry[];
  chosen: [number, number] | null;
}

/** Two lists to choose from, and a button; an ordinary form, which works without JavaScript too. */
function ChooseVersions({ slug, revisions, chosen }: ChooseVersionsProps) {
  const { t } = useTranslation('useCasePage');
  const format = useFormat();
  const [older, newer] = chosen ?? [revisions[1]?.version, revisions[0]?.version];
  const options = revisions.map(({ version, at }) => ({
    value: String(version),
    label: t('versions.option', { number: version, date: format.dateTime(at) }),
  }));
  return (
    <Form
      key={chosen?.join()}
      method="get"
      action={paths.useCaseVersions(slug)}
      preventScrollReset
      className="choose-versions"
    >
      <Select id="versions-older" name="fran" label={t('versions.older')} options={options} defaultValue={older} />
      <Select id="versions-newer" name="till" label={t('versions.newer')} options={options} defaultValue={newer} />
      <button type="submit" className="ds-button" data-variant="secondary">
        {t('versions.choose')}
      </button>
    </Form>
  );
}

function Differences({ slug, chosen: [from, to] }: { slug: string; chosen: [number, number] }) {
  const { t } = useTranslation('useCasePage');
  const older = useRevision(slug, from);
  const newer = useRevision(slug, to);
  return (
    <QueryView query={older}>
      {(before) => (
        <QueryView query={newer}>
          {(after) => (
            <section aria-label={t('versions.result', { older: from, newer: to })}>
              <VersionDifferences older={before.useCase} newer={after.useCase} />
            </section>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}
