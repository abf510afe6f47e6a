import type { ApiClient } from '#api-client';
import { useMutation, useQueryClient, type MutateOptions } from '@tanstack/react-query';
import { unwrap } from './api-problem';
import { useApi } from './services';

/** A call of the API with what somebody chose or wrote. */
export type Call<Value, Data> = (api: ApiClient, value: Value) => Parameters<typeof unwrap<Data>>[0];

/** Does something about things of one kind. Whatever the outcome, what is shown of them is asked for again: somebody else may have changed it. */
export function useActOn<Value, Data>(kinds: readonly string[], call: Call<Value, Data>) {
  const api = useApi();
  const queryClient = useQueryClient();
  const mutation = useMutation({
    mutationFn: (value: Value) => unwrap(call(api, value)),
    onSettled: async () => {
      for (const kind of kinds) await queryClient.invalidateQueries({ queryKey: [kind] });
    },
  });
  // The mutation's own `mutate` says nothing of the outcome once the row with the pressed button has gone from a list that was asked for again.
  const mutate = (value: Value, then: MutateOptions<Data, Error, Value> = {}) => {
    const context = { client: queryClient, meta: undefined };
    const settle = (data: Data | undefined, error: Error | null) => {
      if (error) then.onError?.(error, value, undefined, context);
      else then.onSuccess?.(data as Data, value, undefined, context);
      then.onSettled?.(data, error, value, undefined, context);
    };
    void mutation.mutateAsync(...([value] as Parameters<typeof mutation.mutateAsync>)).then(
      (data) => settle(data, null),
      (error: unknown) => settle(undefined, error as Error),
    );
  };
  return { ...mutation, mutate: mutate as typeof mutation.mutate };
}
