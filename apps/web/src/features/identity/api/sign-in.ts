import { useMutation } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useSetMe } from '../../../lib/session';

/** Signs in with an e-mail address and a password. */
export function useSignIn() {
  const api = useApi();
  const setMe = useSetMe();
  return useMutation({
    mutationFn: (body: { email: string; password: string; code?: string }) =>
      unwrap(api.POST('/api/v1/auth/login', { body })),
    onSuccess: setMe,
  });
}
