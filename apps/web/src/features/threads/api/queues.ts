import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

/** Reports that wait for the reader's decision. */
export function useReports() {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['threads', 'queues', 'reports'],
      queryFn: ({ pageParam, signal }) =>
        unwrap(api.GET('/api/v1/moderation/reports', { params: { query: pageAt(pageParam) }, signal })),
      ...BY_CURSOR,
    }),
  );
}

/** New members' first posts that wait. */
export function useHeldPosts() {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: ['threads', 'queues', 'held'],
      queryFn: ({ pageParam, signal }) =>
        unwrap(api.GET('/api/v1/moderation/held-posts', { params: { query: pageAt(pageParam) }, signal })),
      ...BY_CURSOR,
    }),
  );
}

function useDecide<Input>(decide: (api: ReturnType<typeof useApi>, input: Input) => Promise<unknown>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => decide(api, input),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['threads', 'queues'] }),
  });
}

export function useDecideReport() {
  return useDecide((api, { id, ...body }: { id: string; state: 'upheld' | 'rejected'; decision: string }) =>
    unwrap(api.POST('/api/v1/moderation/reports/{id}/decide', { params: { path: { id } }, body })),
  );
}

export function useDecideHeld() {
  return useDecide((api, { id, letIn }: { id: string; letIn: boolean }) => {
    const params = { path: { id } };
    return unwrap<unknown>(
      letIn
        ? api.POST('/api/v1/moderation/held-posts/{id}/approve', { params })
        : api.POST('/api/v1/moderation/held-posts/{id}/refuse', { params }),
    );
  });
}
