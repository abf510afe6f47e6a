import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** One organisation, by slug or id. */
export function organisationOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['organisations', 'one', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/organisations/{slug}', { params: { path: { slug } }, signal })),
  });
}

export function useOrganisation(slug: string | null) {
  return useQuery({ ...organisationOptions(useApi(), slug ?? ''), enabled: slug !== null });
}
