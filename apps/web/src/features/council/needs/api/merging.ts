import type { ApiClient, components } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { unwrap } from '../../../../lib/api-problem';
import { newRequestKey } from '../../../../lib/request-key';
import { useApi } from '../../../../lib/services';
import { useMe } from '../../../../lib/session';
import { useActInCouncil } from '../../api/act';

type Schemas = components['schemas'];

/** The proposals that a need is part of. */
export function mergeProposalsOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['council', 'needs', 'merges', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/needs/{slug}/merge-proposals', { params: { path: { slug } }, signal })),
  });
}

export function useMergeProposals(slug: string) {
  return useQuery(mergeProposalsOptions(useApi(), slug));
}

export function useProposeMerge(slug: string) {
  const [key] = useState(newRequestKey);
  return useActInCouncil((api, body: Schemas['ProposeMergeDto']) =>
    api.POST('/api/v1/council/needs/{slug}/merge-proposals', {
      params: { path: { slug }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function useAnswerMerge(id: string) {
  return useActInCouncil((api, body: Schemas['AnswerMergeDto']) =>
    api.POST('/api/v1/council/merge-proposals/{id}/answer', { params: { path: { id } }, body }),
  );
}

export function useWithdrawMerge(id: string) {
  return useActInCouncil((api) => api.DELETE('/api/v1/council/merge-proposals/{id}', { params: { path: { id } } }));
}

/** What waits for an answer of the reader's organisations. */
export function useCouncilQuestions() {
  const api = useApi();
  const me = useMe();
  return useQuery({
    queryKey: ['council', 'questions'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/council-questions', { signal })),
    enabled: (me?.memberships.length ?? 0) > 0,
  });
}
