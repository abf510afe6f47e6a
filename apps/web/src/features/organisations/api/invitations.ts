import type { MembershipRole } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useServices } from '../../../lib/services';
import { useApi } from '../../../lib/services';
import { useAct } from './act';

/** Invitations of an organisation that nobody has answered. */
export function useInvitations(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['organisations', 'invitations', slug],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{slug}/invitations', {
          params: { path: { slug }, query: { limit: 100 } },
          signal,
        }),
      ),
  });
}

export function useInvite(slug: string) {
  const { language } = useServices();
  return useAct((api, body: { email: string; role: MembershipRole }) =>
    api.POST('/api/v1/organisations/{slug}/invitations', { params: { path: { slug } }, body: { ...body, language } }),
  );
}

export function useResendInvitation(slug: string) {
  return useAct((api, id: string) =>
    api.POST('/api/v1/organisations/{slug}/invitations/{id}/resend', { params: { path: { slug, id } } }),
  );
}

export function useRevokeInvitation(slug: string) {
  return useAct((api, id: string) =>
    api.DELETE('/api/v1/organisations/{slug}/invitations/{id}', { params: { path: { slug, id } } }),
  );
}

/** What the link in a mail is about. */
export function useInvitation(token: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['invitation', token],
    enabled: token !== '',
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/invitations/look-up', { body: { token }, signal })),
  });
}

export function useAcceptByLink() {
  return useAct((api, token: string) => api.POST('/api/v1/invitations/accept', { body: { token } }));
}
