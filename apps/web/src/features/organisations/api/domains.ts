import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useAct } from './act';

/** Mail domains of an organisation; proposed ones only for those who may propose. */
export function domainsOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['organisations', 'domains', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{slug}/domains', { params: { path: { slug } }, signal })),
  });
}

export function useDomains(slug: string) {
  return useQuery(domainsOptions(useApi(), slug));
}

export function useProposeDomain(slug: string) {
  return useAct((api, domain: string) =>
    api.POST('/api/v1/organisations/{slug}/domains', { params: { path: { slug } }, body: { domain } }),
  );
}

export function useRemoveDomain(slug: string) {
  return useAct((api, id: string) =>
    api.DELETE('/api/v1/organisations/{slug}/domains/{id}', { params: { path: { slug, id } } }),
  );
}

/** Domains that wait for an editor of the platform. */
export function useProposedDomains() {
  const api = useApi();
  return useQuery({
    queryKey: ['organisations', 'domains'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/admin/domains', { params: { query: { limit: 100 } }, signal })),
  });
}

export function useConfirmDomain() {
  return useAct((api, id: string) => api.POST('/api/v1/admin/domains/{id}/confirm', { params: { path: { id } } }));
}

export function useRefuseDomain() {
  return useAct((api, { id, reason }: { id: string; reason: string }) =>
    api.POST('/api/v1/admin/domains/{id}/refuse', { params: { path: { id } }, body: { reason } }),
  );
}
