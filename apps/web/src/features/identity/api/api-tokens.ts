import type { ApiClient } from '#api-client';
import type { TokenScope } from '#contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** One's tokens for programs, without their secrets. */
export function apiTokensOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['me', 'api-tokens'],
    queryFn: ({ signal }) => listApiTokens(api, signal),
  });
}

function listApiTokens(api: ApiClient, signal: AbortSignal) {
  return unwrap(api.GET('/api/v1/me/api-tokens', { signal }));
}

export type ApiToken = Awaited<ReturnType<typeof listApiTokens>>['items'][number];

export function useApiTokens() {
  return useQuery(apiTokensOptions(useApi()));
}

/** What a new token should be. */
export interface NewToken {
  name: string;
  scopes: TokenScope[];
  expiresAt?: string;
}

/** Makes a token; its secret is in the answer and nowhere else. */
export function useCreateApiToken() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewToken) => unwrap(api.POST('/api/v1/me/api-tokens', { body })),
    onSuccess: () => queryClient.invalidateQueries(apiTokensOptions(api)),
    // A secret does not stay in memory longer than it is shown.
    gcTime: 0,
  });
}

/** Takes a token away; programs that use it are refused at once. */
export function useRevokeApiToken() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/me/api-tokens/{id}', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries(apiTokensOptions(api)),
  });
}
