import type { ApiClient } from '#api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from './api-problem';
import { useApi } from './services';

/** A call of the API with what somebody chose or wrote. */
export type Call<Value, Data> = (api: ApiClient, value: Value) => Parameters<typeof unwrap<Data>>[0];

/** Does something about things of one kind. Whatever the outcome, what is shown of them is asked for again: somebody else may have changed it. */
export function useActOn<Value, Data>(kinds: readonly string[], call: Call<Value, Data>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (value: Value) => unwrap(call(api, value)),
    onSettled: async () => {
      for (const kind of kinds) await queryClient.invalidateQueries({ queryKey: [kind] });
    },
  });
}
