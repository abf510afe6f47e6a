import type { UseCaseResponse } from '#api-client';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { pageStatusOf } from '../../../lib/page-status';
import { getServices } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { useApi } from '../../../lib/services';
import { Alert, ButtonLink, Checkbox, EmptyState, ErrorState, Page, Skeleton } from '../../../ui';
import { municipalityNamesOptions } from '../api/filter-names';
import { singleOptions } from '../api/get-use-case';
import { MOST_COMPARED } from '../compare-choice';
import { CompareTable } from '../components/compare-table';

/** The cases that the address names, in its order. */
function slugsIn(params: URLSearchParams): string[] {
  return [...new Set(params.getAll('fall'))].filter((slug) => slug !== '').slice(0, MOST_COMPARED);
}

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  const slugs = slugsIn(new URL(args.request.url).searchParams);
  // A case that cannot be read is named in the page; the others still stand side by side.
  const loading = Promise.allSettled([
    ...slugs.map((slug) => queryClient.query(singleOptions(api, slug))),
    slugs.length > 0 ? queryClient.query(municipalityNamesOptions(api)) : null,
  ]);
  if (onServer) await loading;
  return null;
}

export function Component() {
  const { t } = useTranslation('useCasePage');
  const api = useApi();
  const [params] = useSearchParams();
  const slugs = slugsIn(params);
  const answers = useQueries({ queries: slugs.map((slug) => singleOptions(api, slug)) });
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const found = answers.map(({ data }) => data).filter((data) => data !== undefined);
  const failure = answers.find(({ error }) => error !== null && pageStatusOf(error) === null)?.error;
  const unread = slugs.filter((_, at) => pageStatusOf(answers[at]?.error) !== null);
  return (
    <Page title={t('compare.title')} lead={found.length > 1 ? t('compare.lead') : undefined} noIndex>
      {unread.map((slug) => (
        <Alert key={slug} tone="warning">
          {t('compare.unread', { slug })}
        </Alert>
      ))}
      {failure && <ErrorState error={failure} />}
      {answers.some(({ isPending }) => isPending) && <Skeleton lines={8} />}
      {found.length > 1 && (
        <div className="compare">
          <Checkbox
            id="compare-differences"
            label={t('compare.onlyDifferences')}
            checked={onlyDifferences}
            onChange={(event) => setOnlyDifferences(event.target.checked)}
          />
          <CompareTable useCases={found} onlyDifferences={onlyDifferences} />
        </div>
      )}
      {answers.every(({ isPending }) => !isPending) && found.length < 2 && <TooFew found={found} />}
    </Page>
  );
}

function TooFew({ found }: { found: UseCaseResponse[] }) {
  const { t } = useTranslation('useCasePage');
  return (
    <EmptyState
      title={found.length === 0 ? t('compare.empty') : t('compare.one')}
      action={<ButtonLink to={paths.useCases()}>{t('compare.toList')}</ButtonLink>}
    >
      <p>{t('compare.emptyHelp')}</p>
    </EmptyState>
  );
}
