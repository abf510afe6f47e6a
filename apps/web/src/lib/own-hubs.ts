import { useQuery } from '@tanstack/react-query';
import { unwrap } from './api-problem';
import { useApi } from './services';

/** The hubs that the reader is in and that are open for work; asked for only by those who have signed in. @param limit most of them, at most 100. */
export function useOwnHubs(limit: number, enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'own', limit],
    enabled,
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/api/v1/hubs', { params: { query: { own: 'true', limit } }, signal }))).items,
  });
}
