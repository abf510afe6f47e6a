import type { PlatformRole, SuspensionReason } from '#contracts';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** Whom to list. */
export interface UserFilter {
  q?: string;
  role?: PlatformRole;
  state?: 'open' | 'unverified' | 'suspended';
}

/** People with an account, newest first. */
export function useUsers(filter: UserFilter) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['admin', 'users', filter],
    ...BY_CURSOR,
    queryFn: ({ signal, pageParam }) =>
      unwrap(api.GET('/api/v1/admin/users', { params: { query: { ...filter, ...pageAt(pageParam) } }, signal })),
  });
}

/** One person, as administrators see them. */
export function useUser(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['admin', 'user', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/admin/users/{id}', { params: { path: { id } }, signal })),
  });
}

/** What is done about one person: another role, suspension, lifting it. */
export type UserChange =
  | { role: PlatformRole }
  | { suspend: { reason: SuspensionReason; note: string } }
  | { lift: true };

/** Changes something about one person. */
export function useChangeUser(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (change: UserChange) => {
      if ('role' in change) return unwrap(api.PUT('/api/v1/admin/users/{id}/role', { params, body: change }));
      if ('suspend' in change)
        return unwrap(api.PUT('/api/v1/admin/users/{id}/suspension', { params, body: change.suspend }));
      return unwrap(api.DELETE('/api/v1/admin/users/{id}/suspension', { params }));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['admin'] }),
  });
}
