import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** What a person shows to other members. */
export function usePerson(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['people', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/users/{id}', { params: { path: { id } }, signal })),
  });
}
