import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** The identity providers that people can sign in with, beside a password. */
export function useProviders() {
  const api = useApi();
  return useQuery({
    queryKey: ['auth', 'providers'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/auth/providers', { signal })),
  });
}
