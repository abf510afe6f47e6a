import { useMutation } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

/** Asks for a link to choose a new password. */
export function useForgotPassword() {
  const api = useApi();
  return useMutation({
    mutationFn: (email: string) => unwrap(api.POST('/api/v1/auth/forgot-password', { body: { email } })),
  });
}
