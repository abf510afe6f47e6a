import { ORGANISATION_TYPES } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { toFilterQuery, type Filter, type UseCaseFilters } from '../filters';

/** Filters with more values than the list carries. */
const LONG: readonly Filter[] = ['organisation', 'tag'];
const SHOWN = 20;
/** Municipalities have a filter of their own. */
const OTHERS = ORGANISATION_TYPES.filter((type) => type !== 'municipality');

/** A value that can be filtered by, and how many cases have it. */
export interface FacetOption {
  value: string;
  name: string;
  count: number;
}

/** Values of a long filter that begin with what is typed, counted as the list counts them; for other filters, none. */
export function useFacetValues(filter: Filter, typed: string, filters: UseCaseFilters): FacetOption[] {
  const api = useApi();
  const asked = toFilterQuery(filters);
  const query = {
    ...asked,
    ...(filter === 'organisation' && !asked.organisationType ? { organisationType: OTHERS } : {}),
    typed,
    limit: SHOWN,
  };
  const { data } = useQuery({
    queryKey: ['use-cases', 'facet-values', filter, query],
    enabled: typed !== '' && LONG.includes(filter),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/use-cases/facets/{name}', { params: { path: { name: filter }, query }, signal })),
  });
  return data?.items.map(({ value, label, count }) => ({ value, name: label, count })) ?? [];
}
