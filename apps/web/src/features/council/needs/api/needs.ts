import type { ApiClient, components } from '#api-client';
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
import type { NeedFilters } from '../need-filters';

type Schemas = components['schemas'];
export type Need = Schemas['NeedResponse'];
export type NeedSummary = Schemas['NeedSummary'];
export type NeedStep = Schemas['NeedStepResponse'];
export type RaiseNeed = Schemas['RaiseNeedDto'];
export type MergeProposal = Schemas['MergeProposalResponse'];
export type SupportQuestion = Schemas['SupportQuestion'];

/** The list. */
export function needsOptions(api: ApiClient, { q, state, area, organisation, supportedBy, sort }: NeedFilters) {
  return infiniteQueryOptions({
    queryKey: ['council', 'needs', 'list', q, state, area, organisation, supportedBy, sort],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/needs', {
          params: {
            query: {
              ...(q.trim() ? { q: q.trim() } : {}),
              ...(state ? { state: [state] } : {}),
              ...(area ? { area: [area] } : {}),
              ...(organisation ? { organisation } : {}),
              ...(supportedBy ? { supportedBy } : {}),
              ...(sort ? { sort } : {}),
              ...pageAt(pageParam),
            },
          },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useNeeds(filters: NeedFilters) {
  return useInfiniteQuery({ ...needsOptions(useApi(), filters), placeholderData: keepPreviousData });
}

/** One need, by slug or id. */
export function needOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['council', 'needs', 'one', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/needs/{slug}', { params: { path: { slug } }, signal })),
  });
}

export function useNeed(slug: string) {
  return useQuery(needOptions(useApi(), slug));
}

/** What has happened to a need, newest first. */
export function timelineOptions(api: ApiClient, slug: string) {
  return infiniteQueryOptions({
    queryKey: ['council', 'needs', 'timeline', slug],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/needs/{slug}/timeline', {
          params: { path: { slug }, query: pageAt(pageParam) },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useTimeline(slug: string) {
  return useInfiniteQuery(timelineOptions(useApi(), slug));
}

/** Needs like what is being written. @param text null: nothing to compare yet. */
export function useSimilarNeeds(text: { title: string; background: string } | null) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'needs', 'similar', text?.title, text?.background],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/needs/similar', { params: { query: text ?? {} }, signal })),
    enabled: text !== null,
    placeholderData: keepPreviousData,
  });
}

/** Raises a need; the same key again raises no second one. */
export function useRaiseNeed() {
  const [key] = useState(newRequestKey);
  return useActInCouncil((api, body: RaiseNeed) =>
    api.POST('/api/v1/council/needs', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

/** Changes a need; refused when somebody else has changed it since it was read. */
export function useChangeNeed({ slug, version }: Pick<Need, 'slug' | 'version'>) {
  return useActInCouncil((api, body: Schemas['ChangeNeedDto']) =>
    api.PATCH('/api/v1/council/needs/{slug}', {
      params: { path: { slug }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function useRemoveNeed(slug: string) {
  return useActInCouncil((api) => api.DELETE('/api/v1/council/needs/{slug}', { params: { path: { slug } } }));
}

export function useMoveNeed(slug: string) {
  return useActInCouncil((api, body: Schemas['MoveNeedDto']) =>
    api.POST('/api/v1/council/needs/{slug}/transition', { params: { path: { slug } }, body }),
  );
}

export function useFollowNeed(slug: string) {
  return useActInCouncil((api, follows: boolean) => {
    const params = { path: { slug } };
    return follows
      ? api.PUT('/api/v1/council/needs/{slug}/follow', { params })
      : api.DELETE('/api/v1/council/needs/{slug}/follow', { params });
  });
}

/** Says what a use case is to the need; null: nothing any more. */
export function useLinkUseCase(slug: string) {
  return useActInCouncil(
    async (api, { useCase, role }: { useCase: string; role: Schemas['LinkUseCaseDto']['role'] | null }) => {
      const path = { slug, useCase };
      return role === null
        ? api.DELETE('/api/v1/council/needs/{slug}/use-cases/{useCase}', { params: { path } })
        : api.PUT('/api/v1/council/needs/{slug}/use-cases/{useCase}', { params: { path }, body: { role } });
    },
  );
}
