import type { Me } from '#api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../lib/services';
import { meOptions } from '../../../lib/session';

/** Fetches who one is anew; null when the session has ended. */
export function useNewestMe(): () => Promise<Me | null> {
  const api = useApi();
  const queryClient = useQueryClient();
  return () => queryClient.query({ ...meOptions(api), staleTime: 0 });
}
