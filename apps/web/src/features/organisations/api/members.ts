import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { MembershipRole } from '#contracts';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';
import { useAct } from './act';

interface Member {
  userId: string;
}

/** The people of an organisation, its administrators first; `enabled` false for those who may not see them. */
export function useMembers(slug: string, enabled = true) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['organisations', 'members', slug],
    enabled,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{slug}/members', {
          params: { path: { slug }, query: { limit: 50, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

/** Where one stands with an organisation. */
export function useOwnMembership(slug: string, enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['organisations', 'membership', slug],
    enabled,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{slug}/membership', { params: { path: { slug } }, signal })),
  });
}

/** Gives a member another role. */
export function useChangeRole(slug: string) {
  return useAct((api, { userId, role }: Member & { role: MembershipRole }) =>
    api.PATCH('/api/v1/organisations/{slug}/members/{userId}', { params: { path: { slug, userId } }, body: { role } }),
  );
}

/** Takes a member out, or leaves. */
export function useRemoveMember(slug: string) {
  return useAct((api, { userId }: Member) =>
    api.DELETE('/api/v1/organisations/{slug}/members/{userId}', { params: { path: { slug, userId } } }),
  );
}

/** Becomes the first administrator. */
export function useClaim() {
  return useAct((api, slug: string) => api.POST('/api/v1/organisations/{slug}/claim', { params: { path: { slug } } }));
}
