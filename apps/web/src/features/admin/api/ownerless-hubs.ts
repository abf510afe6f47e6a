import { useInfiniteQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';
import { useActOn } from '../../../lib/use-act';

const KIND = 'ownerless-hubs';

/** Hubs without an owner who can act, oldest first. */
export function useOwnerlessHubs() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [KIND],
    ...BY_CURSOR,
    queryFn: ({ signal, pageParam }) =>
      unwrap(api.GET('/api/v1/admin/hubs/ownerless', { params: { query: pageAt(pageParam) }, signal })),
  });
}

/** Makes somebody an owner of a hub. */
export function useAppointOwner(id: string) {
  return useActOn([KIND, 'hubs'], (api, userId: string) =>
    api.POST('/api/v1/admin/hubs/{id}/owners', { params: { path: { id } }, body: { userId } }),
  );
}
