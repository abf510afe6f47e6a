import type { UseCaseResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, redirect, useLocation, useParams, type LoaderFunctionArgs } from 'react-router';
import { useLabel, useLanguage } from '../../../lib/format';
import { getServices, load, loadPages } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { Alert, DemoBadge, Link, NeedsOf, Page, QueryView, Skeleton, Tag } from '../../../ui';
import { adoptionsOptions } from '../api/adoptions';
import { countyNamesOptions, municipalityNamesOptions } from '../api/filter-names';
import { singleOptions, useUseCase } from '../api/get-use-case';
import { filesOptions, useFiles } from '../api/list-files';
import { lineageOptions, similarOptions } from '../api/related';
import { Adopters } from '../components/adopters';
import { BrokenLinks } from '../components/broken-links';
import { CaseActions } from '../components/case-actions';
import { FileList } from '../components/file-list';
import { LeaveOwners } from '../components/leave-owners';
import { SimilarCases } from '../components/similar-cases';
import { UseCaseActions } from '../components/use-case-actions';
import { UseCaseArticle } from '../components/use-case-article';
import { bestLanguage, storyIn, storyLanguages, type Story } from '../story';

/** Another address of the same page: the reader stays where they are. */
const KEEP_FOCUS = { keepFocus: true };

export async function loader(args: LoaderFunctionArgs): Promise<Response | null> {
  const { api, queryClient } = getServices(args);
  const slug = args.params['slug'] ?? '';
  const single = singleOptions(api, slug);
  await Promise.all([
    load(args, single),
    load(args, countyNamesOptions(api)),
    load(args, lineageOptions(api, slug)),
    load(args, similarOptions(api, slug)),
    loadPages(args, adoptionsOptions(api, slug)),
  ]);
  const useCase = queryClient.getQueryData(single.queryKey);
  if (useCase && useCase.slug !== slug) {
    return redirect(`${paths.useCase(useCase.slug)}${new URL(args.request.url).search}`, 301);
  }
  if (useCase) {
    await Promise.all([
      load(args, filesOptions(api, useCase.id)),
      // Hundreds of names travel with the page only when some of them are on it.
      useCase.usedIn.length > 0 && load(args, municipalityNamesOptions(api)),
    ]);
  }
  return null;
}

export function Component() {
  const { slug = '' } = useParams();
  const { search, hash } = useLocation();
  const query = useUseCase(slug);
  if (query.data && query.data.slug !== slug) {
    return <Navigate to={{ pathname: paths.useCase(query.data.slug), search, hash }} replace state={KEEP_FOCUS} />;
  }
  return (
    <QueryView
      query={query}
      wholePage
      skeleton={
        <div className="page">
          <Skeleton lines={8} />
        </div>
      }
    >
      {(useCase) => <UseCasePage key={useCase.id} useCase={useCase} />}
    </QueryView>
  );
}

function UseCasePage({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation(['useCases', 'useCasePage', 'reuse']);
  const label = useLabel();
  const language = useLanguage();
  const [shown, setShown] = useState(() => bestLanguage(useCase, language));
  const story = storyIn(useCase, shown);
  const lang = shown === language ? undefined : shown;
  const files = useFiles(useCase.id).data?.filter(({ id }) => id !== useCase.coverImage) ?? [];
  const isOut = useCase.status === 'published';
  const more = [
    ...(isOut ? [{ id: 'reuse', title: t('reuse:section.title'), content: <Adopters useCase={useCase} /> }] : []),
    ...(files.length > 0
      ? [{ id: 'files', title: t('useCasePage:files.title'), content: <FileList files={files} /> }]
      : []),
  ];
  return (
    <Page
      title={story.title}
      heading={<span lang={lang}>{story.title}</span>}
      description={story.summary || undefined}
      jsonLd={describe(useCase, story, shown, (area) => label('area', area))}
      noIndex={useCase.status !== 'published' || useCase.visibility !== 'public'}
    >
      <div className="use-case__meta">
        <Link to={paths.useCases()}>{t('useCases:backToList')}</Link>
        {useCase.status !== 'published' && <Tag tone="warning">{label('status', useCase.status)}</Tag>}
        {useCase.isStale && <Tag tone="warning">{t('useCasePage:stale.mark')}</Tag>}
        {useCase.isDemo && <DemoBadge />}
        <Languages useCase={useCase} shown={shown} onShow={setShown} />
      </div>
      {useCase.isDemo && <Alert tone="info">{t('useCases:demoBanner')}</Alert>}
      {lang !== undefined && storyLanguages(useCase).length === 1 && (
        <p className="subtle">{t('useCases:language.onlyIn', { language: label('language', shown) })}</p>
      )}
      <UseCaseActions useCase={useCase} />
      {isOut && <NeedsOf kind="use_case" id={useCase.id} />}
      <BrokenLinks useCase={useCase} />
      <UseCaseArticle
        useCase={useCase}
        story={story}
        lang={lang}
        actions={isOut && <CaseActions useCase={useCase} />}
        more={more}
      />
      {isOut && <Outlet />}
      {isOut && <SimilarCases slug={useCase.slug} />}
      <LeaveOwners useCase={useCase} />
    </Page>
  );
}

interface LanguagesProps {
  useCase: UseCaseResponse;
  shown: string;
  onShow: (language: string) => void;
}

/** Lets the reader change the language of the story, when there is more than one. */
function Languages({ useCase, shown, onShow }: LanguagesProps) {
  const { t } = useTranslation('useCases');
  const label = useLabel();
  const languages = storyLanguages(useCase);
  if (languages.length < 2) return null;
  return (
    <div className="language-choice" role="group" aria-label={t('language.choose')}>
      {languages.map((one) => (
        <button key={one} type="button" aria-pressed={one === shown} onClick={() => onShow(one)}>
          {label('language', one)}
        </button>
      ))}
    </div>
  );
}

/** The use case in the words of schema.org. */
function describe(useCase: UseCaseResponse, story: Story, lang: string, nameArea: (area: string) => string) {
  return {
    '@type': 'Article',
    headline: story.title,
    description: story.summary,
    inLanguage: lang,
    about: useCase.areas.map(nameArea),
    keywords: useCase.tags.join(', '),
    ...(useCase.publishedAt ? { datePublished: useCase.publishedAt } : {}),
    dateModified: useCase.updatedAt,
    author: useCase.organisations.map(({ name, type }) => ({
      '@type': type === 'company' ? 'Organization' : type === 'civil_society' ? 'NGO' : 'GovernmentOrganization',
      name,
    })),
  };
}
