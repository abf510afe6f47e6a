import type { ApiClient } from '#api-client';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** Whose use cases: those in a municipality, or those of one organisation. */
export type Place = { municipality: string } | { organisation: string };

/** The use cases of a place, the newest first. */
export function placeUseCasesOptions(api: ApiClient, place: Place) {
  const where =
    'municipality' in place ? { municipality: [place.municipality] } : { organisation: [place.organisation] };
  return infiniteQueryOptions({
    queryKey: ['organisations', 'use-cases', where],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/use-cases', {
          params: { query: { ...where, sort: 'newest', ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function usePlaceUseCases(place: Place) {
  return useInfiniteQuery(placeUseCasesOptions(useApi(), place));
}
