import type { RegisterAssociationDto } from '#api-client';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useAct } from './act';

export function useRegisterAssociation() {
  return useAct((api, body: RegisterAssociationDto) => api.POST('/api/v1/organisations', { body }));
}

/** Associations that wait to be verified. */
export function useWaitingRegistrations() {
  const api = useApi();
  return useQuery({
    queryKey: ['organisations', 'registrations'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/admin/registrations', { params: { query: { limit: 100 } }, signal })),
  });
}

export function useApproveRegistration() {
  return useAct((api, id: string) =>
    api.POST('/api/v1/admin/registrations/{id}/approve', { params: { path: { id } } }),
  );
}

export function useRefuseRegistration() {
  return useAct((api, { id, reason }: { id: string; reason: string }) =>
    api.POST('/api/v1/admin/registrations/{id}/refuse', { params: { path: { id } }, body: { reason } }),
  );
}
