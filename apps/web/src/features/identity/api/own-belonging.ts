import type { ApiClient } from '#api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** What waits for oneself: invitations, requests that one has made, associations that one has registered. */
export function useOwnBelonging() {
  const api = useApi();
  return useQuery({
    queryKey: ['identity', 'own-belonging'],
    queryFn: async ({ signal }) => {
      const [invitations, requests, registrations] = await Promise.all([
        unwrap(api.GET('/api/v1/me/invitations', { signal })),
        unwrap(api.GET('/api/v1/me/join-requests', { signal })),
        unwrap(api.GET('/api/v1/me/registrations', { signal })),
      ]);
      return { invitations: invitations.items, requests: requests.items, registrations: registrations.items };
    },
  });
}

function useAnswer(call: (api: ApiClient, id: string) => Promise<unknown>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(api, id),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['me'] });
      await queryClient.invalidateQueries({ queryKey: ['identity', 'own-belonging'] });
    },
  });
}

export function useAcceptInvitation() {
  return useAnswer((api, id) => unwrap(api.POST('/api/v1/me/invitations/{id}/accept', { params: { path: { id } } })));
}

export function useDeclineInvitation() {
  return useAnswer((api, id) => unwrap(api.POST('/api/v1/me/invitations/{id}/decline', { params: { path: { id } } })));
}
