import type { UseCaseStatus } from '#contracts';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** The use cases of one's own organisations, last changed first; without a status, all of them. */
export function useMyUseCases(status: UseCaseStatus | null) {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['use-cases', 'mine', status],
      queryFn: ({ pageParam, signal }) =>
        unwrap(
          api.GET('/api/v1/me/use-cases', {
            params: { query: { ...(status ? { status } : {}), ...pageAt(pageParam) } },
            signal,
          }),
        ),
      ...BY_CURSOR,
    }),
  );
}
