import type { ApiClient, components } from '#api-client';
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../../lib/paging';
import { useApi } from '../../../../lib/services';
import { useActInCouncil } from '../../api/act';

/** Who supports a need, oldest first. */
export function supportsOptions(api: ApiClient, slug: string) {
  return infiniteQueryOptions({
    queryKey: ['council', 'needs', 'supports', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/needs/{slug}/supports', {
          params: { path: { slug }, query: pageAt(pageParam) },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useSupports(slug: string) {
  return useInfiniteQuery(supportsOptions(useApi(), slug));
}

/** Where in the country the support is. */
export function supportFiguresOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['council', 'needs', 'figures', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/needs/{slug}/support-figures', { params: { path: { slug } }, signal })),
  });
}

export function useSupportFigures(slug: string) {
  return useQuery(supportFiguresOptions(useApi(), slug));
}

/** Says that an organisation supports the need, and what it would do. */
export function useSupportNeed(slug: string) {
  return useActInCouncil((api, body: components['schemas']['SupportNeedDto']) =>
    api.PUT('/api/v1/council/needs/{slug}/support', { params: { path: { slug } }, body }),
  );
}

/** Takes the support of an organisation back, or says no to a question. */
export function useWithdrawSupport(slug: string) {
  return useActInCouncil((api, organisation: string) =>
    api.DELETE('/api/v1/council/needs/{slug}/support', { params: { path: { slug }, query: { organisation } } }),
  );
}
