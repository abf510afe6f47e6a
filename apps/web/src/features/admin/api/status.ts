import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const LOOK_EVERY_MS = 15_000;

/** State of the machinery, looked at again and again. */
export function useStatus() {
  const api = useApi();
  return useQuery({
    queryKey: ['admin', 'status'],
    refetchInterval: LOOK_EVERY_MS,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/admin/status', { signal })),
  });
}
