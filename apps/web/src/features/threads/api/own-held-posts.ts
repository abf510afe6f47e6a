import type { ThreadResponse } from '#api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useActOn } from '../../../lib/use-act';

/** Where one's own posts that moderators read first are remembered. */
export const OWN_HELD = 'own-held-posts';

/** The reader's own posts of a thread that wait for a moderator or were turned down. Each new post may have been one of them. */
export function useOwnHeldPosts({ id, own }: ThreadResponse, lastSeq: number) {
  const api = useApi();
  return useQuery({
    queryKey: [OWN_HELD, id, lastSeq],
    placeholderData: keepPreviousData,
    enabled: own?.firstPostsHeld ?? false,
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/api/v1/threads/{id}/held-posts', { params: { path: { id } }, signal }))).items,
  });
}

/** Takes one back, or throws away what was turned down. */
export function useRemoveOwnHeldPost(id: string) {
  return useActOn([OWN_HELD], (api, heldId: string) =>
    api.DELETE('/api/v1/threads/{id}/held-posts/{heldId}', { params: { path: { id, heldId } } }),
  );
}
