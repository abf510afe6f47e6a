import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

const SHOWN = 3;
/** How much of a word has to be the same, in letters: rather more than less. */
const BEGINNINGS = [6, 4];

/**
 * What comes nearest when nothing has the words: cases with a word that begins like the longest of them. When there are none, those that
 * most others do the same as, and `near` says no.
 */
export function useNearestCases(q: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['search', 'nearest', q],
    queryFn: async ({ signal }) => {
      const ask = async (query: { q?: string; sort?: 'mostReused' }) =>
        (await unwrap(api.GET('/api/v1/use-cases', { params: { query: { ...query, limit: SHOWN } }, signal }))).items;
      const [longest = ''] = q.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length);
      for (const length of BEGINNINGS) {
        const items = longest.length > length ? await ask({ q: longest.slice(0, length) }) : [];
        if (items.length > 0) return { near: true, items };
      }
      return { near: false, items: await ask({ sort: 'mostReused' }) };
    },
  });
}
