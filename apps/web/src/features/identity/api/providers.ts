import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ApiClient } from '#api-client';
import { unwrap } from '../../../lib/api-problem';
import { useApi, useServices } from '../../../lib/services';

function listProviders(api: ApiClient, email: string | undefined, signal: AbortSignal) {
  return unwrap(api.GET('/api/v1/auth/providers', { params: { query: { email } }, signal }));
}

export type Provider = Awaited<ReturnType<typeof listProviders>>['items'][number];

/** The identity providers that people can sign in with, beside a password. */
function providersOptions(api: ApiClient, email?: string) {
  return queryOptions({
    queryKey: ['auth', 'providers', email ?? ''],
    queryFn: ({ signal }) => listProviders(api, email, signal),
  });
}

export function useProviders() {
  return useQuery(providersOptions(useApi()));
}

/** Those that are right for an address; none while it is null. */
export function useProvidersFor(email: string | null): Provider[] {
  const api = useApi();
  const { data } = useQuery({ ...providersOptions(api, email ?? undefined), enabled: email !== null });
  return email === null ? [] : (data?.items ?? []);
}

/** Where a press on a provider's button leads: out of the app, and back to `next`. */
export function useStartAddress(): (provider: Provider, next: string) => string {
  const { language } = useServices();
  return ({ startUrl }, next) => `${startUrl}?${new URLSearchParams({ next, language }).toString()}`;
}
