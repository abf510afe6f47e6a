import type { MembershipRole } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useAct } from './act';

interface Asked {
  slug: string;
  id: string;
}

/** Who asks to join an organisation. */
export function useRequests(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['organisations', 'requests', slug],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{slug}/requests', { params: { path: { slug }, query: { limit: 100 } }, signal }),
      ),
  });
}

/** Who asks to join organisations that have no administrator. */
export function useUnledRequests() {
  const api = useApi();
  return useQuery({
    queryKey: ['organisations', 'requests'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/admin/join-requests', { params: { query: { limit: 100 } }, signal })),
  });
}

export function useAskToJoin(slug: string) {
  return useAct((api, message: string) =>
    api.POST('/api/v1/organisations/{slug}/requests', { params: { path: { slug } }, body: { message } }),
  );
}

export function useWithdrawRequest() {
  return useAct((api, id: string) => api.DELETE('/api/v1/me/join-requests/{id}', { params: { path: { id } } }));
}

export function useApproveRequest() {
  return useAct((api, { slug, id, role }: Asked & { role?: MembershipRole }) =>
    api.POST('/api/v1/organisations/{slug}/requests/{id}/approve', {
      params: { path: { slug, id } },
      body: role ? { role } : {},
    }),
  );
}

export function useRefuseRequest() {
  return useAct((api, { slug, id, reason }: Asked & { reason: string }) =>
    api.POST('/api/v1/organisations/{slug}/requests/{id}/refuse', { params: { path: { slug, id } }, body: { reason } }),
  );
}
