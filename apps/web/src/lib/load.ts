import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import { data, type LoaderFunctionArgs } from 'react-router';
import { ApiProblem } from './api-problem';
import { servicesContext, type Services } from './services';

/** The services, in a loader. */
export function getServices({ context }: Pick<LoaderFunctionArgs, 'context'>): Services {
  return context.get(servicesContext);
}

/**
 * Puts a query in the cache before the page shows. On the server it waits, and a 401, 403 or 404 from the API becomes
 * the status of the page; in the browser it only starts, and the page shows its own skeleton.
 */
export async function load<TData, TError, TQueryData, TKey extends QueryKey>(
  args: Pick<LoaderFunctionArgs, 'context'>,
  options: FetchQueryOptions<TData, TError, TQueryData, TKey>,
): Promise<null> {
  const { queryClient, onServer } = getServices(args);
  if (!onServer) {
    void queryClient.prefetchQuery(options);
    return null;
  }
  try {
    await queryClient.fetchQuery(options);
  } catch (error) {
    if (error instanceof ApiProblem && [401, 403, 404].includes(error.status))
      throw data(null, { status: error.status });
    throw error;
  }
  return null;
}
