import { useMutation } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useServices } from '../../../lib/services';

/** Asks for an account; the mail comes in the language of the page. */
export function useRegister() {
  const { api, language } = useServices();
  return useMutation({
    mutationFn: (person: { name: string; email: string; password: string }) =>
      unwrap(api.POST('/api/v1/auth/register', { body: { ...person, language } })),
  });
}
