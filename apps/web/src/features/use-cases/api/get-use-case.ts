import type { ApiClient, UseCaseResponse } from '#api-client';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** One use case with everything that is known of it. */
export function singleOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['use-cases', 'one', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/use-cases/{slugOrId}', { params: { path: { slugOrId: slug } }, signal })),
  });
}

export function useUseCase(slug: string) {
  return useQuery(singleOptions(useApi(), slug));
}

/** The version of a use case, as `If-Match` takes it. */
export function etagOf({ version }: Pick<UseCaseResponse, 'version'>): string {
  return `"${version}"`;
}

/** What to do with a fresh answer about a use case: it is shown at once, and lists are asked for again. */
export function useRememberUseCase(): (useCase: UseCaseResponse) => void {
  const api = useApi();
  const queryClient = useQueryClient();
  return (useCase) => {
    const one = singleOptions(api, useCase.slug).queryKey;
    queryClient.setQueryData(one, useCase);
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === 'use-cases' && queryKey[1] !== 'one' && queryKey[1] !== 'names',
    });
  };
}
