import type { InfiniteQueryExecuteOptions, QueryExecuteOptions, QueryKey } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { PageStatus, pageStatusOf } from './page-status';
import { servicesContext, type Services } from './services';

/** The services, in a loader. */
export function getServices({ context }: Pick<LoaderFunctionArgs, 'context'>): Services {
  return context.get(servicesContext);
}

/**
 * Puts a query in the cache before the page shows. On the server it waits, and a 401, 403 or 404 from the API becomes
 * the status of the page; in the browser it only starts, and the page shows its own skeleton or error.
 */
export async function load<TQueryFnData, TError, TData, TQueryData, TKey extends QueryKey>(
  args: Pick<LoaderFunctionArgs, 'context'>,
  options: QueryExecuteOptions<TQueryFnData, TError, TData, TQueryData, TKey>,
): Promise<null> {
  return settle(args, getServices(args).queryClient.query(options));
}

/** As `load`, for the first page of a list that pages by key. */
export async function loadPages<TQueryFnData, TError, TData, TKey extends QueryKey, TPageParam>(
  args: Pick<LoaderFunctionArgs, 'context'>,
  options: InfiniteQueryExecuteOptions<TQueryFnData, TError, TData, TKey, TPageParam>,
): Promise<null> {
  return settle(args, getServices(args).queryClient.infiniteQuery(options));
}

async function settle(args: Pick<LoaderFunctionArgs, 'context'>, loading: Promise<unknown>): Promise<null> {
  if (!getServices(args).onServer) {
    loading.catch(() => undefined);
    return null;
  }
  try {
    await loading;
  } catch (error) {
    const status = pageStatusOf(error);
    if (status !== null) throw new PageStatus(status);
    throw error;
  }
  return null;
}
