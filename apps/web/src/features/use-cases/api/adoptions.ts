import type { ApiClient, components, UseCaseResponse } from '#api-client';
import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';
import { singleOptions } from './get-use-case';

type Schemas = components['schemas'];
export type Adoption = Schemas['AdoptionResponse'];
export type TakeUp = Schemas['TakeUpDto'];
type Written = Schemas['WrittenAdoption'];

/** Who does the same as a case, newest first, and what one's own organisations have said. */
export function adoptionsOptions(api: ApiClient, slug: string) {
  return infiniteQueryOptions({
    queryKey: ['use-cases', 'adoptions', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/use-cases/{slugOrId}/adoptions', {
          params: { path: { slugOrId: slug }, query: pageAt(pageParam) },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useAdoptions(slug: string) {
  return useInfiniteQuery(adoptionsOptions(useApi(), slug));
}

/** Says that an organisation is interested or does the same, or changes what it has said. */
export function useSayAdoption({ slug }: Pick<UseCaseResponse, 'slug'>) {
  const api = useApi();
  const settle = useSettle(slug);
  return useMutation({
    mutationFn: ({ adoption, said }: { adoption: Adoption | null; said: TakeUp }): Promise<Written> => {
      if (adoption === null) {
        return unwrap(
          api.POST('/api/v1/use-cases/{slugOrId}/adoptions', { params: { path: { slugOrId: slug } }, body: said }),
        );
      }
      const { step, note, shareEmail } = said;
      return unwrap(
        api.PATCH('/api/v1/use-cases/{slugOrId}/adoptions/{adoptionId}', {
          params: {
            path: { slugOrId: slug, adoptionId: adoption.id },
            header: { 'If-Match': `"${adoption.version}"` },
          },
          body: { step, note, shareEmail },
        }),
      );
    },
    onSuccess: ({ reuseCount, interestedCount }) => settle({ reuseCount, interestedCount }),
  });
}

/** Takes back what an organisation has said. */
export function useDropAdoption({ slug }: Pick<UseCaseResponse, 'slug'>) {
  const api = useApi();
  const settle = useSettle(slug);
  return useMutation({
    mutationFn: ({ id, version }: Adoption) =>
      unwrap(
        api.DELETE('/api/v1/use-cases/{slugOrId}/adoptions/{adoptionId}', {
          params: { path: { slugOrId: slug, adoptionId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSuccess: () => settle(null),
  });
}

/** A draft of one's own that begins with what the case tells. */
export function useCopy({ slug }: Pick<UseCaseResponse, 'slug'>) {
  const api = useApi();
  const settle = useSettle(slug);
  return useMutation({
    mutationFn: ({ organisation, requestKey }: { organisation: string; requestKey: string }) =>
      unwrap(
        api.POST('/api/v1/use-cases/{slugOrId}/copy', {
          params: { path: { slugOrId: slug }, header: { 'Idempotency-Key': requestKey } },
          body: { organisation },
        }),
      ),
    onSuccess: () => settle(null),
  });
}

/** Shows new counts at once where they are known, and asks again for everything that they stand in. */
function useSettle(slug: string): (counts: Pick<Written, 'reuseCount' | 'interestedCount'> | null) => Promise<void> {
  const api = useApi();
  const queryClient = useQueryClient();
  return async (counts) => {
    const one = singleOptions(api, slug).queryKey;
    if (counts) queryClient.setQueryData(one, (useCase) => (useCase ? { ...useCase, ...counts } : undefined));
    void queryClient.invalidateQueries({ queryKey: ['use-cases', 'list'] });
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: adoptionsOptions(api, slug).queryKey }),
      counts ? null : queryClient.invalidateQueries({ queryKey: one }),
    ]);
  };
}
