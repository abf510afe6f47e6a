import type { OrganisationRef, UseCaseResponse } from '#api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { etagOf, useRememberUseCase } from './get-use-case';

/** Lets others read a draft, or an archived case again. */
export function usePublish() {
  const api = useApi();
  const remember = useRememberUseCase();
  return useMutation({
    mutationFn: ({ id }: Pick<UseCaseResponse, 'id'>) =>
      unwrap(api.POST('/api/v1/use-cases/{slugOrId}/publish', { params: { path: { slugOrId: id } } })),
    onSuccess: remember,
  });
}

/** Takes a case out of the lists; its people still have it. */
export function useArchive() {
  const api = useApi();
  const remember = useRememberUseCase();
  return useMutation({
    mutationFn: ({ id }: Pick<UseCaseResponse, 'id'>) =>
      unwrap(api.POST('/api/v1/use-cases/{slugOrId}/archive', { params: { path: { slugOrId: id } } })),
    onSuccess: remember,
  });
}

/** Deletes a draft for good. */
export function useDeleteDraft() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (draft: UseCaseResponse) =>
      unwrap(
        api.DELETE('/api/v1/use-cases/{slugOrId}', {
          params: { path: { slugOrId: draft.id }, header: { 'If-Match': etagOf(draft) } },
        }),
      ),
    onSuccess: (_, { slug }) => {
      queryClient.removeQueries({ queryKey: ['use-cases', 'one', slug] });
      return queryClient.invalidateQueries({ queryKey: ['use-cases', 'mine'] });
    },
  });
}

/** Gives a case back that waits for a review, with what should be changed. */
export function useReturn() {
  const api = useApi();
  const remember = useRememberUseCase();
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note: string }) =>
      unwrap(api.POST('/api/v1/use-cases/{slugOrId}/return', { params: { path: { slugOrId: id } }, body: { note } })),
    onSuccess: remember,
  });
}

/** Takes one's organisation off the owners of a case. */
export function useLeaveOwners({ slug }: Pick<UseCaseResponse, 'slug'>) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (organisation: Pick<OrganisationRef, 'slug'>) =>
      unwrap(
        api.DELETE('/api/v1/use-cases/{slugOrId}/owners/{organisation}', {
          params: { path: { slugOrId: slug, organisation: organisation.slug } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['use-cases'] }),
  });
}
