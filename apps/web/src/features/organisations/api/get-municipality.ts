import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** One municipality, by slug or code. */
export function municipalityOptions(api: ApiClient, codeOrSlug: string) {
  return queryOptions({
    queryKey: ['organisations', 'municipality', codeOrSlug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/municipalities/{codeOrSlug}', { params: { path: { codeOrSlug } }, signal })),
  });
}

export function useMunicipality(codeOrSlug: string) {
  return useQuery(municipalityOptions(useApi(), codeOrSlug));
}
