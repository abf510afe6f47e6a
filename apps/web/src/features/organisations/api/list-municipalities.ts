import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import type { ListedMunicipality } from '../municipality-filters';

const ALL = 300;
const HALF_A_DAY = 12 * 60 * 60_000;

/** All municipalities in Swedish order, with no more than the list shows, since the page carries them to the browser. */
export function municipalitiesOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['organisations', 'municipalities'],
    staleTime: HALF_A_DAY,
    queryFn: async ({ signal }): Promise<ListedMunicipality[]> => {
      const { items } = await unwrap(api.GET('/api/v1/municipalities', { params: { query: { limit: ALL } }, signal }));
      return items.map(({ code, slug, name, countyCode, countyName, population, skrGroup }) => ({
        code,
        slug,
        name,
        countyCode,
        countyName,
        population,
        skrGroup,
      }));
    },
  });
}

export function useMunicipalities() {
  return useQuery(municipalitiesOptions(useApi()));
}

/** How many use cases there are in each municipality, by its code. */
export function countsOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['organisations', 'use-case-counts'],
    queryFn: async ({ signal }): Promise<Record<string, number>> => {
      const { facets } = await unwrap(
        api.GET('/api/v1/use-cases', { params: { query: { facets: 'true', limit: 1 } }, signal }),
      );
      return facets?.['municipality'] ?? {};
    },
  });
}

/** The counts; empty until they are here. */
export function useUseCaseCounts(): Record<string, number> {
  return useQuery(countsOptions(useApi())).data ?? {};
}
