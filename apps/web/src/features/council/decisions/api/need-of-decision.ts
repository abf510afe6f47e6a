import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../../lib/api-problem';
import { useApi } from '../../../../lib/services';

/** The need that a new decision is to be about, by its slug. */
export function useNeedOfDecision(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'decisions', 'need', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/needs/{slug}', { params: { path: { slug } }, signal })),
  });
}
