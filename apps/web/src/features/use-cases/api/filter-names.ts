import type { ApiClient } from '#api-client';
import { ORGANISATION_TYPES, type OrganisationType } from '#contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const ALL_MUNICIPALITIES = 300;
const HALF_A_DAY = 12 * 60 * 60_000;

/** Names of counties by code. */
export function countyNamesOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['use-cases', 'names', 'county'],
    staleTime: HALF_A_DAY,
    queryFn: async ({ signal }): Promise<Record<string, string>> => {
      const { items } = await unwrap(api.GET('/api/v1/counties', { signal }));
      return Object.fromEntries(items.map(({ code, name }) => [code, name]));
    },
  });
}

/** Names of municipalities by code; no more of them is kept, since the page carries it to the browser. */
export function municipalityNamesOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['use-cases', 'names', 'municipality'],
    staleTime: HALF_A_DAY,
    queryFn: async ({ signal }): Promise<Record<string, string>> => {
      const { items } = await unwrap(
        api.GET('/api/v1/municipalities', { params: { query: { limit: ALL_MUNICIPALITIES } }, signal }),
      );
      return Object.fromEntries(items.map(({ code, name }) => [code, name]));
    },
  });
}

/** Names of organisations that are no municipalities, by slug. */
export function organisationNamesOptions(api: ApiClient, types: OrganisationType[]) {
  return queryOptions({
    queryKey: ['use-cases', 'names', 'organisation', types],
    staleTime: HALF_A_DAY,
    queryFn: async ({ signal }): Promise<Record<string, string>> => {
      const lists = await Promise.all(
        types.map((type) =>
          unwrap(api.GET('/api/v1/organisations', { params: { query: { type, limit: 100 } }, signal })),
        ),
      );
      return Object.fromEntries(lists.flatMap(({ items }) => items.map(({ slug, name }) => [slug, name])));
    },
  });
}

/** Which kinds of organisation the organisation filter offers: municipalities have a filter of their own. */
export function offeredTypes(counts: Record<string, number> | undefined): OrganisationType[] {
  return ORGANISATION_TYPES.filter((type) => type !== 'municipality' && (counts?.[type] ?? 0) > 0);
}

/** Names of counties by code; empty until they are here. */
export function useCountyNames(): Record<string, string> {
  return useQuery(countyNamesOptions(useApi())).data ?? {};
}

/** Names of municipalities by code; empty until they are here. */
export function useMunicipalityNames(): Record<string, string> {
  return useQuery(municipalityNamesOptions(useApi())).data ?? {};
}

/** Names of other organisations by slug; empty until they are here. */
export function useOrganisationNames(types: OrganisationType[]): Record<string, string> {
  return useQuery({ ...organisationNamesOptions(useApi(), types), enabled: types.length > 0 }).data ?? {};
}
