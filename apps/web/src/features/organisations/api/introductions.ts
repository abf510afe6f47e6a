import type { components } from '#api-client';
import type { IntroductionBox } from '#contracts';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

export type Introduction = components['schemas']['IntroductionResponse'];

/** Introductions that one's organisations were asked for, or asked for, newest first. */
export function useIntroductions(box: IntroductionBox) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['partners', 'introductions', box],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/me/introductions', {
          params: { query: { box, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

/** Asks for an introduction. */
export function useAskIntroduction(capabilityId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: { organisation: string; message: string; key: string }) =>
      unwrap(
        api.POST('/api/v1/capabilities/{id}/introductions', {
          params: { path: { id: capabilityId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    // Not waited for: with the answer the button goes whose dialog is to say first that it went well.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['partners'] }),
  });
}

/** What one may do with an introduction. */
export type Answer = { to: 'accept' } | { to: 'withdraw' } | { to: 'decline'; reason: string | null };

/** Says yes or no, or takes the question back. */
export function useAnswerIntroduction({ id }: Introduction) {
  const api = useApi();
  const queryClient = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (answer: Answer) => {
      if (answer.to === 'accept') return unwrap(api.POST('/api/v1/introductions/{id}/accept', { params }));
      if (answer.to === 'withdraw') return unwrap(api.POST('/api/v1/introductions/{id}/withdraw', { params }));
      return unwrap(api.POST('/api/v1/introductions/{id}/decline', { params, body: { reason: answer.reason } }));
    },
    // Also after a failure: the other side may have been faster.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['partners'] }),
  });
}

/** Finds the thread of two organisations that have been introduced. */
export function useIntroductionThread({ id }: Introduction) {
  const api = useApi();
  return useMutation({
    mutationFn: () => unwrap(api.GET('/api/v1/introductions/{id}/thread', { params: { path: { id } } })),
  });
}
