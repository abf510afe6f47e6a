import type { ApiClient } from '#api-client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi, useServices } from '../../../lib/services';

function signInsOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['me', 'sign-ins'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/sign-ins', { signal })),
  });
}

/** The providers that one can sign in with. */
export function useSignIns() {
  return useQuery(signInsOptions(useApi()));
}

/** Begins to connect a provider: leaves for its sign-in page. */
export function useConnectSignIn() {
  const { api, language } = useServices();
  return useMutation({
    mutationFn: (body: { provider: string; password?: string }) =>
      unwrap(api.POST('/api/v1/me/sign-ins', { body: { ...body, language } })),
    onSuccess: ({ location }) => window.location.assign(location),
  });
}

/** Takes a provider away from one's account. */
export function useDisconnectSignIn() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/me/sign-ins/{id}', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries(signInsOptions(api)),
  });
}
