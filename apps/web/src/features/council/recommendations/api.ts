import type { ApiClient, RecommendationResponse, WriteRecommendationDto } from '#api-client';
import type { MaturityStep, RecommendationState, UptakeStatus } from '#contracts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { useState } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { newRequestKey } from '../../../lib/request-key';
import { useApi } from '../../../lib/services';
import { useActInCouncil } from '../api/act';

/** Which recommendations a list shows. */
export interface RecommendationFilters {
  q: string;
  step: MaturityStep | '';
  state: RecommendationState;
  /** Slug of the organisation whose answers are shown. */
  organisation: string;
}

const at = (slugOrId: string) => ({ path: { slugOrId } });

export function recommendationsOptions(api: ApiClient, { q, step, state, organisation }: RecommendationFilters) {
  return infiniteQueryOptions({
    queryKey: ['council', 'recommendations', 'list', q, step, state, organisation],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/recommendations', {
          params: {
            query: {
              limit: 50,
              status: state,
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(step ? { step: [step] } : {}),
              ...(organisation ? { organisation } : {}),
              ...pageAt(pageParam),
            },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useRecommendations(filters: RecommendationFilters) {
  return useInfiniteQuery({ ...recommendationsOptions(useApi(), filters), placeholderData: keepPreviousData });
}

/** One recommendation, by slug or id. */
export function recommendationOptions(api: ApiClient, slugOrId: string) {
  return queryOptions({
    queryKey: ['council', 'recommendations', 'one', slugOrId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/recommendations/{slugOrId}', { params: at(slugOrId), signal })),
  });
}

export function useRecommendation(slugOrId: string) {
  return useQuery(recommendationOptions(useApi(), slugOrId));
}

/** How it goes over the country, and who says what. */
export function uptakeOptions(api: ApiClient, slugOrId: string, status: UptakeStatus | '') {
  return infiniteQueryOptions({
    queryKey: ['council', 'recommendations', 'uptake', slugOrId, status],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/recommendations/{slugOrId}/uptake', {
          params: { ...at(slugOrId), query: { ...(status ? { status: [status] } : {}), ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useUptake(slugOrId: string, status: UptakeStatus | '') {
  return useInfiniteQuery({ ...uptakeOptions(useApi(), slugOrId, status), placeholderData: keepPreviousData });
}

/** The published states, newest first. */
export function revisionsOptions(api: ApiClient, slugOrId: string) {
  return infiniteQueryOptions({
    queryKey: ['council', 'recommendations', 'revisions', slugOrId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/recommendations/{slugOrId}/revisions', {
          params: { ...at(slugOrId), query: { limit: 50, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useRevisions(slugOrId: string) {
  return useInfiniteQuery(revisionsOptions(useApi(), slugOrId));
}

/** Begins a draft; the same key again makes no second one. */
export function useBegin() {
  const [key] = useState(newRequestKey);
  return useActInCouncil((api, body: WriteRecommendationDto) =>
    api.POST('/api/v1/council/recommendations', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

type Edited = Pick<RecommendationResponse, 'id' | 'version'>;

/** Changes it; refused when somebody else has changed it since it was read. */
export function useChange({ id, version }: Edited) {
  return useActInCouncil((api, body: WriteRecommendationDto) =>
    api.PATCH('/api/v1/council/recommendations/{slugOrId}', {
      params: { ...at(id), header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function usePublish({ id, version }: Edited) {
  return useActInCouncil((api) =>
    api.POST('/api/v1/council/recommendations/{slugOrId}/publish', {
      params: { ...at(id), header: { 'If-Match': `"${version}"` } },
    }),
  );
}

export function useWithdraw({ id, version }: Edited) {
  return useActInCouncil((api, reason: string) =>
    api.POST('/api/v1/council/recommendations/{slugOrId}/withdraw', {
      params: { ...at(id), header: { 'If-Match': `"${version}"` } },
      body: { reason },
    }),
  );
}

export function useRemoveDraft({ id }: Edited) {
  return useActInCouncil((api) => api.DELETE('/api/v1/council/recommendations/{slugOrId}', { params: at(id) }));
}

/** Says how it goes in an organisation. */
export function usePutUptake(id: string) {
  return useActInCouncil((api, body: { organisation: string; status: UptakeStatus; note: string }) =>
    api.PUT('/api/v1/council/recommendations/{slugOrId}/uptake', { params: at(id), body }),
  );
}

export function useRemoveUptake(id: string) {
  return useActInCouncil((api, organisation: string) =>
    api.DELETE('/api/v1/council/recommendations/{slugOrId}/uptake', {
      params: { ...at(id), query: { organisation } },
    }),
  );
}
