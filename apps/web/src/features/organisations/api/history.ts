import { useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const SHOWN = 10;
const position = (cursor: string | null) => ({ limit: SHOWN, ...(cursor === null ? {} : { cursor }) });

/** What happened to an organisation, newest first. */
export function useTimeline(slug: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['organisations', 'timeline', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{slug}/timeline', {
          params: { path: { slug }, query: position(pageParam) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
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
          params: { path: { slug }, query: position(pageParam) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
