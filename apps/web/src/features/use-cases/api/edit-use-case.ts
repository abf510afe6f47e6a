import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** A use case as the register holds it now, for editing: never an older copy, and never exchanged while one writes. */
export function useUseCaseToEdit(slug: string) {
  const api = useApi();
  return useQuery(
    queryOptions({
      queryKey: ['use-cases', 'edit', slug],
      gcTime: 0,
      staleTime: 'static',
      queryFn: ({ signal }) =>
        unwrap(api.GET('/api/v1/use-cases/{slugOrId}', { params: { path: { slugOrId: slug } }, signal })),
    }),
  );
}
