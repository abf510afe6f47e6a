import type { ApiClient, components } from '#api-client';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';
import type { PeopleFilters } from '../components/people-filters';

export type ListedPerson = components['schemas']['PersonListItem'];

/** People by what they know and where they belong. */
function peopleOptions(api: ApiClient, filters: PeopleFilters) {
  const { q, skill, organisation } = filters;
  return infiniteQueryOptions({
    queryKey: ['people', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/users', {
          params: {
            query: {
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(skill ? { skill: [skill] } : {}),
              ...(organisation ? { organisation: [organisation] } : {}),
              ...pageAt(pageParam),
            },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function usePeople(filters: PeopleFilters) {
  return useInfiniteQuery({ ...peopleOptions(useApi(), filters), placeholderData: keepPreviousData });
}

/** Writes to a person through the platform. */
export function useWriteToPerson(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: ({ message, key }: { message: string; key: string }) =>
      unwrap(
        api.POST('/api/v1/users/{id}/messages', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { message },
        }),
      ),
  });
}
