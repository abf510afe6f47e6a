import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** The hubs that the reader is in; asked for only by those who have signed in. */
export function useOwnHubs(enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'own'],
    enabled,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs', { params: { query: { own: 'true', limit: 12 } }, signal })),
  });
}
