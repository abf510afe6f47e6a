import { infiniteQueryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';
import { useActOn } from '../../../lib/use-act';

const KIND = 'moderation';
const CHANGED = [KIND, 'threads'];

/** Reports that wait for the reader's decision, or those that are decided. */
export function useReports(decided: boolean) {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [KIND, 'reports', decided],
      queryFn: ({ pageParam, signal }) =>
        unwrap(
          api.GET('/api/v1/moderation/reports', {
            params: { query: { state: decided ? ['upheld', 'rejected'] : ['open'], ...pageAt(pageParam) } },
            signal,
          }),
        ),
      ...BY_CURSOR,
    }),
  );
}

/** New members' first posts that wait. */
export function useHeldPosts() {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [KIND, 'held'],
      queryFn: ({ pageParam, signal }) =>
        unwrap(api.GET('/api/v1/moderation/held-posts', { params: { query: pageAt(pageParam) }, signal })),
      ...BY_CURSOR,
    }),
  );
}

/** How much waits for the reader's decision. */
export function useWaitingForModerator() {
  const api = useApi();
  return useQuery({
    queryKey: [KIND, 'waiting'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/moderation/waiting', { signal })),
  });
}

/** What a moderator finds of a report. */
export interface Decision {
  id: string;
  state: 'upheld' | 'rejected';
  decision: string;
  removePost?: boolean;
}

export function useDecideReport() {
  return useActOn(CHANGED, (api, { id, ...body }: Decision) =>
    api.POST('/api/v1/moderation/reports/{id}/decide', { params: { path: { id } }, body }),
  );
}

export function useApproveHeld() {
  return useActOn(CHANGED, (api, id: string) =>
    api.POST('/api/v1/moderation/held-posts/{id}/approve', { params: { path: { id } } }),
  );
}

export function useRefuseHeld() {
  return useActOn(CHANGED, (api, { id, reason }: { id: string; reason: string }) =>
    api.POST('/api/v1/moderation/held-posts/{id}/refuse', { params: { path: { id } }, body: { reason } }),
  );
}
