import type { ApiClient, components } from '#api-client';
import type { DecisionState } from '#contracts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { useState } from 'react';
import { unwrap } from '../../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../../lib/paging';
import { newRequestKey } from '../../../../lib/request-key';
import { useApi } from '../../../../lib/services';
import { useActInCouncil } from '../../api/act';
import type { DecisionFilters } from '../decision-filters';

type Schemas = components['schemas'];
export type Decision = Schemas['DecisionResponse'];
export type DecisionSummary = Schemas['DecisionSummary'];
export type Tally = Schemas['Tally'];
export type Voice = Schemas['VoiceResponse'];
export type Vote = Schemas['VoteResponse'];
export type WrittenDecision = Pick<
  Schemas['CreateDecisionDto'],
  'title' | 'proposal' | 'method' | 'needs' | 'closesAt'
>;

/** Decisions, newest first. */
export function decisionsOptions(api: ApiClient, { q, state }: DecisionFilters) {
  const states: DecisionState[] = state === '' ? [] : [state];
  return infiniteQueryOptions({
    queryKey: ['council', 'decisions', 'list', { q, state }],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/decisions', {
          params: {
            query: {
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(states.length > 0 ? { state: states } : {}),
              ...pageAt(pageParam),
            },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useDecisions(filters: DecisionFilters) {
  return useInfiniteQuery({ ...decisionsOptions(useApi(), filters), placeholderData: keepPreviousData });
}

/** One decision. */
export function decisionOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['council', 'decisions', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/decisions/{id}', { params: { path: { id } }, signal })),
  });
}

export function useDecision(id: string) {
  return useQuery(decisionOptions(useApi(), id));
}

/** Who can vote on it, and what is shown of what they said. */
export function voicesOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['council', 'decisions', 'voices', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/decisions/{id}/votes', { params: { path: { id } }, signal })),
  });
}

export function useVoices(id: string) {
  return useQuery(voicesOptions(useApi(), id));
}

/** Decisions that wait for one's own vote. */
export function useWaitingVotes(enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'decisions', 'waiting'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/council-votes', { signal })),
    enabled,
  });
}

/** Begins a draft; the same key again makes no second one. */
export function useCreateDecision() {
  const [key] = useState(newRequestKey);
  return useActInCouncil((api, body: Schemas['CreateDecisionDto']) =>
    api.POST('/api/v1/council/decisions', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

type Edited = Pick<Decision, 'id' | 'version'>;
const edited = ({ id, version }: Edited) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });

export function useUpdateDecision(decision: Edited) {
  return useActInCouncil((api, body: Schemas['UpdateDecisionDto']) =>
    api.PATCH('/api/v1/council/decisions/{id}', { params: edited(decision), body }),
  );
}

export function useRemoveDecision(decision: Edited) {
  return useActInCouncil((api) => api.DELETE('/api/v1/council/decisions/{id}', { params: edited(decision) }));
}

export function useOpenDecision(decision: Edited) {
  return useActInCouncil((api, closesAt: string) =>
    api.POST('/api/v1/council/decisions/{id}/open', { params: edited(decision), body: { closesAt } }),
  );
}

export function useEndVoting(decision: Edited) {
  return useActInCouncil((api) => api.POST('/api/v1/council/decisions/{id}/end-voting', { params: edited(decision) }));
}

export function useWithdrawDecision(decision: Edited) {
  return useActInCouncil((api, reason: string) =>
    api.POST('/api/v1/council/decisions/{id}/withdraw', { params: edited(decision), body: { reason } }),
  );
}

export function useCloseDecision(decision: Edited) {
  return useActInCouncil((api, body: Schemas['CloseDecisionDto']) =>
    api.POST('/api/v1/council/decisions/{id}/close', { params: edited(decision), body }),
  );
}

export function useCastVote(id: string) {
  return useActInCouncil((api, body: Schemas['CastVoteDto']) =>
    api.PUT('/api/v1/council/decisions/{id}/vote', { params: { path: { id } }, body }),
  );
}

export function useAnswerFollowUp(id: string) {
  return useActInCouncil((api, body: Schemas['AnswerFollowUpDto']) =>
    api.POST('/api/v1/council/decisions/{id}/follow-ups', { params: { path: { id } }, body }),
  );
}
