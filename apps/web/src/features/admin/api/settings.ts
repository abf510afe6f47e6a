import type { PlatformSettings } from '#contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const KEY = ['admin', 'settings'];

/** The settings of the platform. */
export function useSettings() {
  const api = useApi();
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/admin/settings', { signal })),
  });
}

/** Changes the settings. */
export function useChangeSettings() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: PlatformSettings) => unwrap(api.PATCH('/api/v1/admin/settings', { body })),
    onSuccess: (settings) => queryClient.setQueryData(KEY, settings),
  });
}
