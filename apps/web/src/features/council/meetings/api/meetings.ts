import type { ApiClient, components } from '#api-client';
import type { MeetingMove } from '#contracts';
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { unwrap } from '../../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../../lib/paging';
import { newRequestKey } from '../../../../lib/request-key';
import { useApi } from '../../../../lib/services';
import { uploadFile } from '../../../../lib/upload-file';
import { useActInCouncil } from '../../api/act';

type Schemas = components['schemas'];
export type Meeting = Schemas['MeetingResponse'];
export type MeetingSummary = Schemas['MeetingSummary'];
export type AgendaItem = Schemas['AgendaItemResponse'];
export type Paper = Schemas['MeetingPaperResponse'];

const at = (id: string) => ({ path: { id } });

/** Meetings to come, or those that are over; of one working group when it is named. */
export function meetingsOptions(api: ApiClient, when: 'upcoming' | 'past', hub?: string) {
  return infiniteQueryOptions({
    queryKey: ['council', 'meetings', 'list', when, hub ?? null],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/council/meetings', {
          params: { query: { when, ...(hub ? { hub } : {}), ...pageAt(pageParam) } },
          signal,
        }),
      ),
    ...BY_CURSOR,
  });
}

export function useMeetings(when: 'upcoming' | 'past', hub?: string) {
  return useInfiniteQuery(meetingsOptions(useApi(), when, hub));
}

export function meetingOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['council', 'meetings', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/meetings/{id}', { params: at(id), signal })),
  });
}

export function useMeeting(id: string) {
  return useQuery(meetingOptions(useApi(), id));
}

/** Who takes part; for those who do. */
export function useParticipants(id: string, enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'meetings', 'people', id],
    enabled,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/meetings/{id}/people', { params: at(id), signal })),
  });
}

/** Makes a draft; the same key again makes no second one. */
export function useCreateMeeting() {
  const [key] = useState(newRequestKey);
  return useActInCouncil((api, body: Schemas['CreateMeetingDto']) =>
    api.POST('/api/v1/council/meetings', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

/** Refused when somebody else has changed it since it was read. */
export function useUpdateMeeting({ id, version }: Pick<Meeting, 'id' | 'version'>) {
  return useActInCouncil((api, body: Schemas['UpdateMeetingDto']) =>
    api.PATCH('/api/v1/council/meetings/{id}', {
      params: { ...at(id), header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function useMoveMeeting(id: string) {
  return useActInCouncil((api, body: { to: MeetingMove; reason?: string }) =>
    api.POST('/api/v1/council/meetings/{id}/transition', { params: at(id), body }),
  );
}

export function useRemoveMeeting() {
  return useActInCouncil((api, id: string) => api.DELETE('/api/v1/council/meetings/{id}', { params: at(id) }));
}

export function useAddItem(id: string) {
  return useActInCouncil((api, body: Schemas['AddItemDto']) =>
    api.POST('/api/v1/council/meetings/{id}/items', { params: at(id), body }),
  );
}

export function useUpdateItem(id: string, itemId: string) {
  return useActInCouncil((api, body: Schemas['UpdateItemDto']) =>
    api.PATCH('/api/v1/council/meetings/{id}/items/{itemId}', { params: { path: { id, itemId } }, body }),
  );
}

export function useRemoveItem(id: string) {
  return useActInCouncil((api, itemId: string) =>
    api.DELETE('/api/v1/council/meetings/{id}/items/{itemId}', { params: { path: { id, itemId } } }),
  );
}

export function useOrderItems(id: string) {
  return useActInCouncil((api, ids: string[]) =>
    api.PUT('/api/v1/council/meetings/{id}/items/order', { params: at(id), body: { ids } }),
  );
}

/** A document to an item. */
export interface NewPaper {
  title: string;
  closed: boolean;
  file: File;
}

/** Sends a file and puts it to an item. */
export function useAddPaper(id: string, itemId: string) {
  return useActInCouncil(async (api, { title, closed, file }: NewPaper) => {
    const signal = new AbortController().signal;
    const sent = await uploadFile(file, { requestKey: newRequestKey(), onProgress: () => undefined, signal });
    return api.POST('/api/v1/council/meetings/{id}/items/{itemId}/papers', {
      params: { path: { id, itemId } },
      body: { title, closed, fileId: sent.id },
    });
  });
}

export function useUpdatePaper(id: string) {
  return useActInCouncil((api, { paperId, closed }: { paperId: string; closed: boolean }) =>
    api.PATCH('/api/v1/council/meetings/{id}/papers/{paperId}', {
      params: { path: { id, paperId } },
      body: { closed },
    }),
  );
}

export function useRemovePaper(id: string) {
  return useActInCouncil((api, paperId: string) =>
    api.DELETE('/api/v1/council/meetings/{id}/papers/{paperId}', { params: { path: { id, paperId } } }),
  );
}

/** Decisions that should come back and are not on the agenda. */
export function useFollowUps(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'meetings', 'follow-ups', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/meetings/{id}/follow-ups', { params: at(id), signal })),
  });
}
