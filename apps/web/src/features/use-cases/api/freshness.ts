import type { UseCaseResponse } from '#api-client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { singleOptions } from './get-use-case';

/** Says that a case still is true. */
export function useConfirm({ slug }: Pick<UseCaseResponse, 'slug'>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/use-cases/{slugOrId}/confirm', { params: { path: { slugOrId: slug } } })),
    onSuccess: ({ lastConfirmedAt }) => {
      queryClient.setQueryData(singleOptions(api, slug).queryKey, (useCase) =>
        useCase ? { ...useCase, lastConfirmedAt, isStale: false } : undefined,
      );
      return queryClient.invalidateQueries({ queryKey: ['use-cases', 'mine'] });
    },
  });
}

/** The same with the secret of a link in a reminder. */
export function useConfirmByLink() {
  const api = useApi();
  return useMutation({
    mutationFn: (token: string) => unwrap(api.POST('/api/v1/use-cases/confirm', { body: { token } })),
  });
}

/** Links of a case that lead nowhere; only for those who may edit it. */
export function useBrokenLinks({ slug, abilities, links }: Pick<UseCaseResponse, 'slug' | 'abilities' | 'links'>) {
  const api = useApi();
  return useQuery({
    ...queryOptions({
      queryKey: ['use-cases', 'broken-links', slug],
      queryFn: async ({ signal }) => {
        const params = { path: { slugOrId: slug } };
        const { items } = await unwrap(api.GET('/api/v1/use-cases/{slugOrId}/links', { params, signal }));
        return items.filter(({ brokenSince }) => brokenSince !== null);
      },
    }),
    enabled: abilities.canEdit && links.length > 0,
  });
}
