import type { ApiClient } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from './api-problem';
import { useApi } from './services';
import { useMe } from './session';

/** How much is unread, in all and by place. */
export function unreadOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['unread'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/unread', { signal })),
  });
}

/** How much is unread; undefined for visitors, and until it is known. */
export function useUnread() {
  const me = useMe();
  return useQuery({ ...unreadOptions(useApi()), enabled: Boolean(me && !me.secondStepMissing) }).data;
}

/** In how many threads of hubs there is something new, by the ids of the hubs. */
export function useUnreadInHubs(): ReadonlyMap<string, number> {
  const places = useUnread()?.places ?? [];
  return new Map(places.filter(({ kind }) => kind === 'hub').map(({ subjectId, threads }) => [subjectId, threads]));
}
