import { useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

const SHOWN = 10;

/** What happened to an organisation, newest first. */
export function useTimeline(slug: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['organisations', 'timeline', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{slug}/timeline', {
          params: { path: { slug }, query: { limit: SHOWN, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

/** Cases of others that an organisation has taken up, newest first. */
export function useTakenUp(slug: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['organisations', 'taken-up', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{slug}/adoptions', {
          params: { path: { slug }, query: { limit: SHOWN, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}
