import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { toFilterQuery, type UseCaseFilters } from '../filters';

/** What the cases of a filtered list tell of effects and costs; asked for only when somebody looks. */
export function useEffectTotals(filters: UseCaseFilters, enabled: boolean) {
  const api = useApi();
  const query = toFilterQuery(filters);
  return useQuery({
    ...queryOptions({
      queryKey: ['use-cases', 'totals', query],
      queryFn: ({ signal }) => unwrap(api.GET('/api/v1/use-cases/totals', { params: { query }, signal })),
    }),
    enabled,
  });
}
