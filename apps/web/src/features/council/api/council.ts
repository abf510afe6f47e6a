import type { ApiClient, components } from '#api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { newRequestKey } from '../../../lib/request-key';
import { useApi } from '../../../lib/services';
import { useActInCouncil } from './act';

type Schemas = components['schemas'];
export type Council = Schemas['CouncilResponse'];
export type Seat = Schemas['SeatResponse'];
export type Term = Schemas['CouncilTermResponse'];

/** The council of a term; of today without one. */
export function councilOptions(api: ApiClient, term?: string) {
  return queryOptions({
    queryKey: ['council', 'seats', term ?? 'today'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council', { params: { query: term ? { term } : {} }, signal })),
  });
}

export function useCouncil(term?: string) {
  return useQuery(councilOptions(useApi(), term));
}

export function useCreateTerm() {
  return useActInCouncil((api, body: Schemas['CreateTermDto']) =>
    api.POST('/api/v1/council/terms', { params: { header: { 'Idempotency-Key': newRequestKey() } }, body }),
  );
}

export function useUpdateTerm({ id, version }: Pick<Term, 'id' | 'version'>) {
  return useActInCouncil((api, body: Schemas['UpdateTermDto']) =>
    api.PATCH('/api/v1/council/terms/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

/** Gives a municipality a seat, or says who sits there. */
export function useFillSeat(id: string) {
  return useActInCouncil((api, { organisation, ...body }: Schemas['FillSeatDto'] & { organisation: string }) =>
    api.PUT('/api/v1/council/terms/{id}/seats/{organisation}', { params: { path: { id, organisation } }, body }),
  );
}

export function useRemoveSeat(id: string) {
  return useActInCouncil((api, organisation: string) =>
    api.DELETE('/api/v1/council/terms/{id}/seats/{organisation}', { params: { path: { id, organisation } } }),
  );
}

export function useAddObserver(id: string) {
  return useActInCouncil((api, { userId, organisation }: { userId: string; organisation: string }) =>
    api.PUT('/api/v1/council/terms/{id}/observers/{userId}', {
      params: { path: { id, userId } },
      body: { organisation },
    }),
  );
}

export function useRemoveObserver(id: string) {
  return useActInCouncil((api, userId: string) =>
    api.DELETE('/api/v1/council/terms/{id}/observers/{userId}', { params: { path: { id, userId } } }),
  );
}

export function useSetSecretary() {
  return useActInCouncil((api, { userId, belongs }: { userId: string; belongs: boolean }) => {
    const params = { path: { userId } };
    return belongs
      ? api.PUT('/api/v1/council/secretaries/{userId}', { params })
      : api.DELETE('/api/v1/council/secretaries/{userId}', { params });
  });
}
