import type { ApiClient, components } from '#api-client';
import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';
import type { PartnerFilters } from '../partner-filters';

type Schemas = components['schemas'];
export type Capability = Schemas['CapabilityResponse'];
export type WriteCapability = Schemas['WriteCapabilityDto'];

const ALL = ['partners'];

/** What organisations do, offer and seek that holds today, newest first. */
export function capabilitiesOptions(api: ApiClient, filters: PartnerFilters) {
  const { q, kind, area, technique, county, organisationType } = filters;
  return infiniteQueryOptions({
    queryKey: [...ALL, 'capabilities', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/capabilities', {
          params: {
            query: {
              open: 'true',
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(kind ? { kind: [kind] } : {}),
              ...(area ? { area: [area] } : {}),
              ...(technique ? { technique: [technique] } : {}),
              ...(county ? { county: [county] } : {}),
              ...(organisationType ? { organisationType: [organisationType] } : {}),
              ...pageAt(pageParam),
            },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useCapabilities(filters: PartnerFilters) {
  return useInfiniteQuery({ ...capabilitiesOptions(useApi(), filters), placeholderData: keepPreviousData });
}

/** The same of one organisation; those who write them also see what is over. */
export function ownCapabilitiesOptions(api: ApiClient, slug: string, all: boolean) {
  return infiniteQueryOptions({
    queryKey: [...ALL, 'capabilities-of', slug, all],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/organisations/{slug}/capabilities', {
          params: {
            path: { slug },
            query: { ...(all ? {} : { open: 'true' as const }), ...pageAt(pageParam) },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useOwnCapabilities(slug: string, all: boolean) {
  return useInfiniteQuery({ ...ownCapabilitiesOptions(useApi(), slug, all), placeholderData: keepPreviousData });
}

/** Everything about partners is asked for again: matches follow from what is said. */
function useSettle(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ALL });
}

const versionOf = ({ id, version }: Capability) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });

/** Adds one to an organisation, or changes one. */
export function useSaveCapability(slug: string) {
  const api = useApi();
  return useMutation({
    mutationFn: ({ before, said, key }: { before: Capability | null; said: WriteCapability; key: string }) =>
      unwrap(
        before
          ? api.PATCH('/api/v1/capabilities/{id}', { params: versionOf(before), body: said })
          : api.POST('/api/v1/organisations/{slug}/capabilities', {
              params: { path: { slug }, header: { 'Idempotency-Key': key } },
              body: said,
            }),
      ),
    onSettled: useSettle(),
  });
}

/** Says how one ended. */
export function useCloseCapability(one: Capability) {
  const api = useApi();
  return useMutation({
    mutationFn: (how: Schemas['CloseCapabilityDto']) =>
      unwrap(api.POST('/api/v1/capabilities/{id}/close', { params: versionOf(one), body: how })),
    onSettled: useSettle(),
  });
}

/** Takes one up again. */
export function useReopenCapability(one: Capability) {
  const api = useApi();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/capabilities/{id}/reopen', { params: versionOf(one) })),
    onSettled: useSettle(),
  });
}
