import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';

/** Makes the cache of what the server has said. */
export function createQueryClient(onServer: boolean): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: onServer ? Infinity : 5 * 60_000,
        retry: (failures, error) => !onServer && failures < 2 && isWorthRetrying(error),
      },
      mutations: { retry: false },
    },
  });
}

function isWorthRetrying(error: Error): boolean {
  return error instanceof ApiProblem ? error.status === 0 || error.status >= 500 : false;
}
