import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useSetMe } from '../../../lib/session';

const ERASURE = ['me', 'erasure'];

/** Where everything that is held about one is fetched. */
export const EXPORT_ADDRESS = '/api/v1/me/export';

/** Whether and when the account is erased. */
export function useErasure() {
  const api = useApi();
  return useQuery({ queryKey: ERASURE, queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/erasure', { signal })) });
}

/** Asks for the account to be erased: a mail is sent. */
export function useRequestErasure() {
  const api = useApi();
  return useMutation({
    mutationFn: (password: string | null) =>
      unwrap(api.POST('/api/v1/me/erasure', { body: password === null ? {} : { password } })),
  });
}

/** Keeps the account after all. */
export function useCallOffErasure() {
  const api = useApi();
  const queryClient = useQueryClient();
  const setMe = useSetMe();
  return useMutation({
    mutationFn: async () => {
      await unwrap(api.DELETE('/api/v1/me/erasure'));
      return unwrap(api.GET('/api/v1/me'));
    },
    onSuccess: setMe,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ERASURE }),
  });
}

/** Says yes to the erasure, with the secret of the link in the mail. */
export function useConfirmErasure() {
  const api = useApi();
  return useMutation({
    mutationFn: (token: string) => unwrap(api.POST('/api/v1/auth/confirm-erasure', { body: { token } })),
  });
}
