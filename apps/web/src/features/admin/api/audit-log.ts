import type { AuditAction } from '#contracts';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** What is looked for in the log. */
export interface LogFilter {
  q?: string;
  action?: AuditAction;
  person?: string;
  from?: string;
  until?: string;
}

/** What was done, newest first. */
export function useAuditLog(filter: LogFilter) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['admin', 'audit-log', filter],
    ...BY_CURSOR,
    queryFn: ({ signal, pageParam }) =>
      unwrap(api.GET('/api/v1/admin/audit-log', { params: { query: { ...filter, ...pageAt(pageParam) } }, signal })),
  });
}

const VERIFICATION = ['admin', 'audit-verification'];

/** What the last look through the log found. */
export function useVerification() {
  const api = useApi();
  return useQuery({
    queryKey: VERIFICATION,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/admin/audit-log/verification', { signal })),
  });
}

/** Looks through the log now. */
export function useVerify() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/admin/audit-log/verification')),
    onSuccess: (found) => queryClient.setQueryData(VERIFICATION, found),
  });
}
