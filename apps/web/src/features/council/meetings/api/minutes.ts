import type { ApiClient, components } from '#api-client';
import type { SeatMark } from '#contracts';
import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../../lib/paging';
import { newRequestKey } from '../../../../lib/request-key';
import { useApi } from '../../../../lib/services';
import { useActInCouncil } from '../../api/act';

type Schemas = components['schemas'];
export type Minutes = Schemas['MinutesResponse'];
export type Section = Schemas['SectionResponse'];
export type ActionPoint = Schemas['ActionPointResponse'];
export type Attendance = Schemas['AttendanceResponse'];

const at = (id: string) => ({ path: { id } });

export function minutesOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['council', 'meetings', 'minutes', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/meetings/{id}/minutes', { params: at(id), signal })),
  });
}

export function useMinutes(id: string) {
  return useQuery({
    ...minutesOptions(useApi(), id),
    // Who goes away without a word is no longer writing after a while, and nothing tells of that.
    refetchInterval: ({ state }) => (state.data?.sections.some(({ writers }) => writers.length > 0) ? 15_000 : false),
  });
}

export function attendanceOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['council', 'meetings', 'attendance', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/meetings/{id}/attendance', { params: at(id), signal })),
  });
}

export function useAttendance(id: string) {
  return useQuery(attendanceOptions(useApi(), id));
}

/** Notes who came for a seat. */
export function useMarkSeat(id: string) {
  return useActInCouncil((api, { seatId, mark }: { seatId: string; mark: SeatMark }) =>
    api.PUT('/api/v1/council/meetings/{id}/attendance/seats/{seatId}', {
      params: { path: { id, seatId } },
      body: { mark },
    }),
  );
}

/** Notes that somebody without a seat is there, or is not. */
export function useNoteAttendant(id: string) {
  return useActInCouncil((api, { userId, isThere }: { userId: string; isThere: boolean }) => {
    const params = { path: { id, userId } };
    return isThere
      ? api.PUT('/api/v1/council/meetings/{id}/attendance/people/{userId}', { params })
      : api.DELETE('/api/v1/council/meetings/{id}/attendance/people/{userId}', { params });
  });
}

/** Calls of the API that writing in a part of the minutes needs. What is shown is not asked for again: the live connection tells. */
export function useWriting(id: string, sectionId: string) {
  const api = useApi();
  const path = { id, sectionId };
  return {
    save: (baseVersion: number, text: string) =>
      unwrap(
        api.PATCH('/api/v1/council/meetings/{id}/minutes/sections/{sectionId}', {
          params: { path },
          body: { baseVersion, text },
        }),
      ),
    begin: () => api.PUT('/api/v1/council/meetings/{id}/minutes/sections/{sectionId}/writing', { params: { path } }),
    end: () => api.DELETE('/api/v1/council/meetings/{id}/minutes/sections/{sectionId}/writing', { params: { path } }),
  };
}

/** How a part of the minutes has read, latest first. */
export function useRevisions(id: string, sectionId: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['council', 'meetings', 'revisions', sectionId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/meetings/{id}/minutes/sections/{sectionId}/revisions', {
          params: { path: { id, sectionId }, query: pageAt(pageParam) },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useChooseApprovers(id: string) {
  return useActInCouncil((api, body: Schemas['ChooseApproversDto']) =>
    api.PUT('/api/v1/council/meetings/{id}/approvals', { params: at(id), body }),
  );
}

/** Closes the minutes for those who approve them, or lets them be written again. */
export function useSetReady(id: string) {
  return useActInCouncil((api, isReady: boolean) =>
    isReady
      ? api.PUT('/api/v1/council/meetings/{id}/minutes/ready', { params: at(id) })
      : api.DELETE('/api/v1/council/meetings/{id}/minutes/ready', { params: at(id) }),
  );
}

export function useApprove(id: string) {
  return useActInCouncil((api) => api.POST('/api/v1/council/meetings/{id}/approvals', { params: at(id) }));
}

export function useAddAddendum(id: string) {
  return useActInCouncil((api, text: string) =>
    api.POST('/api/v1/council/meetings/{id}/addenda', { params: at(id), body: { text } }),
  );
}

export function actionsOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['council', 'meetings', 'actions', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/meetings/{id}/actions', { params: at(id), signal })),
  });
}

export function useActions(id: string) {
  return useQuery(actionsOptions(useApi(), id));
}

/** One's own, of all meetings. */
export function useOwnActions() {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'meetings', 'own-actions'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/action-points', { signal })),
  });
}

export function useAddAction(id: string) {
  return useActInCouncil((api, body: Schemas['AddActionDto']) =>
    api.POST('/api/v1/council/meetings/{id}/actions', {
      params: { ...at(id), header: { 'Idempotency-Key': newRequestKey() } },
      body,
    }),
  );
}

export function useFinishAction() {
  return useActInCouncil((api, { id, done }: { id: string; done: boolean }) =>
    api.PATCH('/api/v1/council/actions/{id}', { params: at(id), body: { done } }),
  );
}

export function useRemoveAction() {
  return useActInCouncil((api, id: string) => api.DELETE('/api/v1/council/actions/{id}', { params: at(id) }));
}
