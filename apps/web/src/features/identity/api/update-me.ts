import type { components, Me } from '#api-client';
import { useMutation } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useSetMe } from '../../../lib/session';

export type ProfileChanges = components['schemas']['UpdateMeDto'];

/** Changes one's profile, unless it is another version than `version` by now. */
export function useUpdateMe() {
  const api = useApi();
  const setMe = useSetMe();
  return useMutation({
    mutationFn: ({ changes, version }: { changes: ProfileChanges; version: number }): Promise<Me> =>
      unwrap(api.PATCH('/api/v1/me', { params: { header: { 'If-Match': `"${version}"` } }, body: changes })),
    onSuccess: setMe,
  });
}
