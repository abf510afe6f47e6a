import type { ApiClient, FormGroupDto } from '#api-client';
import type { MilestoneState, NeedState } from '#contracts';
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { newRequestKey } from '../../../lib/request-key';
import { useApi } from '../../../lib/services';
import { useActOn, type Call } from '../../../lib/use-act';

const at = (slugOrHubId: string) => ({ path: { slugOrHubId } });

/** Working groups that the reader may know of, newest first. */
export function groupsOptions(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: ['council', 'groups', 'list'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/api/v1/council/groups', { params: { query: { limit: 50, ...pageAt(pageParam) } }, signal })),
    ...BY_CURSOR,
  });
}

export function useGroups() {
  return useInfiniteQuery(groupsOptions(useApi()));
}

/** One working group, by slug or id of its hub. */
export function groupOptions(api: ApiClient, slug: string) {
  return queryOptions({
    queryKey: ['council', 'groups', 'one', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/groups/{slugOrHubId}', { params: at(slug), signal })),
  });
}

export function useGroup(slug: string) {
  return useQuery(groupOptions(useApi(), slug));
}

/** What is pinned in the hub of a group: its documents. */
export function useGroupDocuments(slug: string, isRead: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs', 'pinned', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}/links', { params: { path: { slug } }, signal })),
    enabled: isRead,
  });
}

/** Needs in one state, most supported first. */
export function needsInOptions(api: ApiClient, state: NeedState) {
  return infiniteQueryOptions({
    queryKey: ['council', 'groups', 'board', state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/needs', {
          params: { query: { state: [state], sort: 'mostSupported', limit: 50, ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useNeedsIn(state: NeedState) {
  return useInfiniteQuery(needsInOptions(useApi(), state));
}

function useAct<Value, Data>(call: Call<Value, Data>) {
  return useActOn(['council', 'hubs'], call);
}

/** Moves a need to another state. */
export function useMoveNeed() {
  return useAct((api, { slug, to, reason }: { slug: string; to: NeedState; reason: string }) =>
    api.POST('/api/v1/council/needs/{slug}/transition', {
      params: { path: { slug } },
      body: { to, ...(reason ? { reason } : {}) },
    }),
  );
}

/** Forms a group; the same key again makes no second one. */
export function useFormGroup() {
  const [key] = useState(newRequestKey);
  return useAct((api, body: FormGroupDto) =>
    api.POST('/api/v1/council/groups', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

interface GroupChange {
  goal?: string;
  leadId?: string | null;
  needs?: string[];
}

export function useChangeGroup(slug: string, version: number) {
  return useAct((api, body: GroupChange) =>
    api.PATCH('/api/v1/council/groups/{slugOrHubId}', {
      params: { ...at(slug), header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export interface MilestoneSaid {
  title: string;
  dueOn: string;
  need: string | null;
}

export function useAddMilestone(slug: string) {
  const [key] = useState(newRequestKey);
  return useAct((api, body: MilestoneSaid) =>
    api.POST('/api/v1/council/groups/{slugOrHubId}/milestones', {
      params: { ...at(slug), header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

/** What is changed of a milestone, as it was when it was read. */
export interface MilestoneChange extends Partial<MilestoneSaid> {
  id: string;
  version: number;
  state?: MilestoneState;
}

export function useChangeMilestone(slug: string) {
  return useAct((api, { id, version, ...body }: MilestoneChange) =>
    api.PATCH('/api/v1/council/groups/{slugOrHubId}/milestones/{id}', {
      params: { path: { slugOrHubId: slug, id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function useRemoveMilestone(slug: string) {
  return useAct((api, id: string) =>
    api.DELETE('/api/v1/council/groups/{slugOrHubId}/milestones/{id}', { params: { path: { slugOrHubId: slug, id } } }),
  );
}

export function useTellProgress(slug: string) {
  return useAct((api, text: string) =>
    api.POST('/api/v1/council/groups/{slugOrHubId}/notes', {
      params: { ...at(slug), header: { 'Idempotency-Key': newRequestKey() } },
      body: { text },
    }),
  );
}
