import type { OrganisationResponse } from '#api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';

interface Change {
  organisation: OrganisationResponse;
  /** Whether a second person reads use cases before they are published in its name. */
  reviewRequired: boolean;
}

/** Changes how an organisation works on Torget. */
export function useUpdateOrganisation() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ organisation: { slug, version }, reviewRequired }: Change) =>
      unwrap(
        api.PATCH('/api/v1/organisations/{slug}', {
          params: { path: { slug }, header: { 'If-Match': `"${version}"` } },
          body: { reviewRequired },
        }),
      ),
    // Also after a failure: somebody else may have changed it.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['organisations', 'one'] }),
  });
}
