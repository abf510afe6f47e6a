import type { ApiClient, ProviderDetail, UpdateProviderDto, WriteProviderDto } from '#api-client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const KEY = ['admin', 'sign-in-providers'];

function listOptions(api: ApiClient) {
  return queryOptions({
    queryKey: KEY,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/admin/sign-in-providers', { signal })),
  });
}

/** All identity providers, for administrators. */
export function useSignInProviders() {
  return useQuery(listOptions(useApi()));
}

export function useSignInProvider(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: [...KEY, slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/admin/sign-in-providers/{slug}', { params: { path: { slug } }, signal })),
  });
}

export function useCreateSignInProvider() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteProviderDto) => unwrap(api.POST('/api/v1/admin/sign-in-providers', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
    // Secrets do not stay in memory longer than they must.
    gcTime: 0,
  });
}

/** Changes a provider unless somebody else did in the meantime. */
export function useUpdateSignInProvider({ slug, version }: ProviderDetail) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateProviderDto) =>
      unwrap(
        api.PATCH('/api/v1/admin/sign-in-providers/{slug}', {
          params: { path: { slug }, header: { 'If-Match': `"${version}"` } },
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
    gcTime: 0,
  });
}

export function useRemoveSignInProvider() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (slug: string) =>
      unwrap(api.DELETE('/api/v1/admin/sign-in-providers/{slug}', { params: { path: { slug } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY, exact: true }),
  });
}

/** Asks the provider whether it is there and is who it should be. */
export function useCheckSignInProvider() {
  const api = useApi();
  return useMutation({
    mutationFn: (slug: string) =>
      unwrap(api.POST('/api/v1/admin/sign-in-providers/{slug}/check', { params: { path: { slug } } })),
  });
}

/** Reads what a SAML provider says about itself. */
export function useReadSamlMetadata() {
  const api = useApi();
  return useMutation({
    mutationFn: (xml: string) => unwrap(api.POST('/api/v1/admin/sign-in-providers/saml-metadata', { body: { xml } })),
  });
}
