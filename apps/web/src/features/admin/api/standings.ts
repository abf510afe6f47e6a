import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** Which organisations to list. */
export interface StandingFilter {
  q?: string;
  state?: 'claimed' | 'unclaimed' | 'verified' | 'unverified';
}

/** Organisations by name, and who speaks for them. */
export function useStandings(filter: StandingFilter) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['admin', 'organisations', filter],
    ...BY_CURSOR,
    queryFn: ({ signal, pageParam }) =>
      unwrap(
        api.GET('/api/v1/admin/organisations', { params: { query: { ...filter, ...pageAt(pageParam) } }, signal }),
      ),
  });
}

/** Verifies an organisation, or takes that back. */
export function useChangeVerification() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, verified }: { id: string; verified: boolean }) => {
      const params = { path: { id } };
      return verified
        ? unwrap(api.PUT('/api/v1/admin/organisations/{id}/verification', { params }))
        : unwrap(api.DELETE('/api/v1/admin/organisations/{id}/verification', { params }));
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
}
