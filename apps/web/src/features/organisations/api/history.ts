import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
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

/** Hubs that an organisation has opened, as far as the reader may know of them. */
export function useHubsOf(slug: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['hubs', 'of-organisation', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/hubs', {
          params: { query: { organisation: slug, limit: SHOWN, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

/** What the AI Council advises, with how it goes in an organisation. */
export function useAdviceFor(organisation: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'recommendations', 'advice-for', organisation],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/recommendations', { params: { query: { organisation, limit: 100 } }, signal })),
  });
}
