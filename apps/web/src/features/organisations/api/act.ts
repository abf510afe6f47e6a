import type { ApiClient } from '#api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

type Call<Value, Data> = (api: ApiClient, value: Value) => Parameters<typeof unwrap<Data>>[0];

/**
 * Does something about an organisation or one's place in it. Whatever the outcome, what is shown of both is asked for again:
 * somebody else may have changed it.
 */
export function useAct<Value, Data>(call: Call<Value, Data>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (value: Value) => unwrap(call(api, value)),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ['organisations'] });
      await queryClient.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
