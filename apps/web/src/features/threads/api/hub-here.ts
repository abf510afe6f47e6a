import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** The hub that a thread is to stand in: the same that its own page shows. */
export function useHubHere(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'one', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}', { params: { path: { slug } }, signal })),
  });
}
