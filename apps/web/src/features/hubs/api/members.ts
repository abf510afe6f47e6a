import type { HubRole } from '#contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi, useServices } from '../../../lib/services';
import type { LookUp } from '../../../ui';
import { useAct } from './act';

const at = (slug: string) => ({ path: { slug } });

/** The people of a hub whose names have these words, its owners first. */
export function useHubMembers(slug: string, q: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['hubs', 'members', slug, q],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/hubs/{slug}/members', {
          params: { ...at(slug), query: { limit: 50, ...(q ? { q } : {}), ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

const FOUND = 8;

/** Finds members of a hub by name, all but one; a choice is their id. */
export function useFindHubMembers(slug: string, besides: string | undefined): LookUp {
  const api = useApi();
  return useCallback(
    async (q, signal) => {
      const query = { q, limit: FOUND + 1 };
      const { items } = await unwrap(
        api.GET('/api/v1/hubs/{slug}/members', { params: { ...at(slug), query }, signal }),
      );
      const others = items.filter(({ person }) => person.id !== besides).slice(0, FOUND);
      return others.map(({ person }) => ({ id: person.id, label: person.name, detail: person.workTitle }));
    },
    [api, slug, besides],
  );
}

/** Joins a hub, or asks to be let in. */
export function useJoinHub(slug: string) {
  return useAct((api, body: { rulesVersion?: number; message?: string }) =>
    api.POST('/api/v1/hubs/{slug}/join', { params: at(slug), body }),
  );
}

export function useLeaveHub() {
  return useAct((api, slug: string) => api.POST('/api/v1/hubs/{slug}/leave', { params: at(slug) }));
}

/** Says yes to the rules as they are now. */
export function useAcceptRules(slug: string) {
  return useAct((api, rulesVersion: number) =>
    api.POST('/api/v1/hubs/{slug}/rules/accept', { params: at(slug), body: { rulesVersion } }),
  );
}

export function useChangeHubRole(slug: string) {
  return useAct((api, { userId, role }: { userId: string; role: HubRole }) =>
    api.PATCH('/api/v1/hubs/{slug}/members/{userId}', { params: { path: { slug, userId } }, body: { role } }),
  );
}

/** Takes someone out, or shuts them out. */
export function useRemoveFromHub(slug: string) {
  return useAct((api, { userId, block }: { userId: string; block: boolean }) =>
    api.DELETE('/api/v1/hubs/{slug}/members/{userId}', {
      params: { path: { slug, userId }, query: block ? { block: 'true' } : {} },
    }),
  );
}

/** Hands the hub over to another member. */
export function useHandOver(slug: string) {
  return useAct((api, body: { userId: string; stay: boolean }) =>
    api.POST('/api/v1/hubs/{slug}/transfer', { params: at(slug), body }),
  );
}

/** Who is shut out. */
export function useBlocked(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'blocked', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}/blocked', { params: at(slug), signal })),
  });
}

export function useUnblock(slug: string) {
  return useAct((api, userId: string) =>
    api.DELETE('/api/v1/hubs/{slug}/blocked/{userId}', { params: { path: { slug, userId } } }),
  );
}

/** Who asks to be let in. */
export function useHubRequests(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'requests', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/hubs/{slug}/requests', { params: { ...at(slug), query: { limit: 100 } }, signal })),
  });
}

export function useApproveHubRequest(slug: string) {
  return useAct((api, id: string) =>
    api.POST('/api/v1/hubs/{slug}/requests/{id}/approve', { params: { path: { slug, id } } }),
  );
}

export function useRefuseHubRequest(slug: string) {
  return useAct((api, { id, reason }: { id: string; reason: string }) =>
    api.POST('/api/v1/hubs/{slug}/requests/{id}/refuse', { params: { path: { slug, id } }, body: { reason } }),
  );
}

export function useWithdrawHubRequest() {
  return useAct((api, id: string) => api.DELETE('/api/v1/me/hub-requests/{id}', { params: { path: { id } } }));
}

/** Invitations that nobody has answered. */
export function useHubInvitations(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'invitations', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/hubs/{slug}/invitations', { params: { ...at(slug), query: { limit: 100 } }, signal })),
  });
}

export function useInviteToHub(slug: string) {
  const { language } = useServices();
  return useAct((api, body: { email: string; role: HubRole }) =>
    api.POST('/api/v1/hubs/{slug}/invitations', { params: at(slug), body: { ...body, language } }),
  );
}

export function useResendHubInvitation(slug: string) {
  return useAct((api, id: string) =>
    api.POST('/api/v1/hubs/{slug}/invitations/{id}/resend', { params: { path: { slug, id } } }),
  );
}

export function useRevokeHubInvitation(slug: string) {
  return useAct((api, id: string) =>
    api.DELETE('/api/v1/hubs/{slug}/invitations/{id}', { params: { path: { slug, id } } }),
  );
}

/** What the link in a mail is about. */
export function useHubInvitation(token: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['hub-invitation', token],
    enabled: token !== '',
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/hub-invitations/look-up', { body: { token }, signal })),
  });
}

/** Invitations to one's own address that wait. */
export function useReceivedInvitations(enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'received-invitations'],
    enabled,
    queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/me/hub-invitations', { signal }))).items,
  });
}

/** Says yes to one of them. */
export function useAcceptReceived() {
  return useAct((api, { id, rulesVersion }: { id: string; rulesVersion?: number }) =>
    api.POST('/api/v1/me/hub-invitations/{id}/accept', {
      params: { path: { id } },
      body: rulesVersion === undefined ? {} : { rulesVersion },
    }),
  );
}

export function useDeclineReceived() {
  return useAct((api, id: string) => api.POST('/api/v1/me/hub-invitations/{id}/decline', { params: { path: { id } } }));
}

export function useAcceptHubInvitation() {
  return useAct((api, body: { token: string; rulesVersion?: number }) =>
    api.POST('/api/v1/hub-invitations/accept', { body }),
  );
}
