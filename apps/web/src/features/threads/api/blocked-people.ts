import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useActOn } from '../../../lib/use-act';

const KIND = 'blocked-people';

/** Those whom one has blocked, latest first. @param enabled whether somebody is signed in, who can have blocked others. */
export function useBlockedPeople(enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: [KIND],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/blocked-people', { signal })),
    enabled,
  });
}

/** Blocks somebody, or takes that back, where posts of theirs are on the page: what is shown of them is changed there. */
export function useBlockAuthor() {
  return useActOn([KIND], (api, { id, on }: { id: string; on: boolean }) => {
    const params = { path: { id } };
    return on
      ? api.PUT('/api/v1/me/blocked-people/{id}', { params })
      : api.DELETE('/api/v1/me/blocked-people/{id}', { params });
  });
}

/** Takes a block back. What they wrote is shown again. */
export function useUnblockPerson() {
  return useActOn([KIND, 'threads'], (api, id: string) =>
    api.DELETE('/api/v1/me/blocked-people/{id}', { params: { path: { id } } }),
  );
}
