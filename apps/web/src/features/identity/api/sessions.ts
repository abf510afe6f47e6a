import type { ApiClient } from '#api-client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** The browsers in which one is signed in. */
export function sessionsOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['me', 'sessions'],
    queryFn: ({ signal }) => listSessions(api, signal),
  });
}

function listSessions(api: ApiClient, signal: AbortSignal) {
  return unwrap(api.GET('/api/v1/me/sessions', { signal }));
}

export type Session = Awaited<ReturnType<typeof listSessions>>['items'][number];

export function useSessions() {
  return useQuery(sessionsOptions(useApi()));
}

/** Signs another browser out. */
export function useEndSession() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries(sessionsOptions(api)),
  });
}

/** Signs all other browsers out. */
export function useEndOtherSessions() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/me/sessions')),
    onSettled: () => queryClient.invalidateQueries(sessionsOptions(api)),
  });
}
