import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { meOptions } from '../../../lib/session';

/** Chooses a new password with the secret of the link in the mail; all sessions of the person end, perhaps this one too. */
export function useResetPassword() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { token: string; password: string }) =>
      unwrap(api.POST('/api/v1/auth/reset-password', { body })),
    onSuccess: async () => {
      if (queryClient.getQueryData(meOptions(api).queryKey)) await queryClient.invalidateQueries();
    },
  });
}
