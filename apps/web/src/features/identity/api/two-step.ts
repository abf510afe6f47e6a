import type { ApiClient } from '#api-client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { sessionsOptions } from './sessions';

function twoStepOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['me', 'two-step'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/two-step', { signal })),
  });
}

/** Whether one signs in in two steps. */
export function useTwoStep() {
  return useQuery(twoStepOptions(useApi()));
}

/** Gets a secret for one's authenticator app. */
export function useBeginTwoStep() {
  const api = useApi();
  return useMutation({
    mutationFn: (password: string) => unwrap(api.POST('/api/v1/me/two-step/begin', { body: { password } })),
    // A secret does not stay in memory longer than it is shown.
    gcTime: 0,
  });
}

/** Turns the second step on with a first code; the recovery codes are in the answer and nowhere else. */
export function useConfirmTwoStep() {
  const api = useApi();
  return useMutation({
    mutationFn: (code: string) => unwrap(api.POST('/api/v1/me/two-step/confirm', { body: { code } })),
    gcTime: 0,
  });
}

/** Makes new recovery codes. */
export function useRenewRecoveryCodes() {
  const api = useApi();
  return useMutation({
    mutationFn: (body: { password: string; code: string }) =>
      unwrap(api.POST('/api/v1/me/two-step/recovery-codes', { body })),
    gcTime: 0,
  });
}

/** Turns the second step off. */
export function useTurnTwoStepOff() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { password: string; code: string }) =>
      unwrap(api.POST('/api/v1/me/two-step/turn-off', { body })),
    onSuccess: () => queryClient.invalidateQueries(twoStepOptions(api)),
  });
}

/** Fetches anew what turning the step on has changed, once the recovery codes are kept. */
export function useTwoStepChanged(): () => Promise<void> {
  const api = useApi();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries(twoStepOptions(api));
    await queryClient.invalidateQueries(sessionsOptions(api));
    await queryClient.invalidateQueries({ queryKey: ['me'], exact: true });
  };
}
