import type { components } from '#api-client';
import type { OrganisationType } from '#contracts';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

export type PartnerMatch = components['schemas']['PartnerMatch'];
export type MatchReason = components['schemas']['MatchReason'];

/** Who suits an organisation, or one of the things that it does, offers or seeks; the best first. */
export function useMatches(slug: string, capability: string | null, type: OrganisationType | '') {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['partners', 'matches', slug, capability, type],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...(type ? { type: [type] } : {}), ...pageAt(pageParam) };
      return unwrap(
        capability
          ? api.GET('/api/v1/capabilities/{id}/matches', { params: { path: { id: capability }, query }, signal })
          : api.GET('/api/v1/organisations/{slug}/matches', { params: { path: { slug }, query }, signal }),
      );
    },
    ...BY_CURSOR,
    placeholderData: keepPreviousData,
  });
}

/** The thing that matches are asked for. */
export function useCapability(id: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: ['partners', 'capability', id],
    enabled: id !== null,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/capabilities/{id}', { params: { path: { id: id ?? '' } }, signal })),
  });
}

/** Whom an organisation is not interested in. */
export function useNotInterested(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['partners', 'not-interested', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{slug}/not-interested', { params: { path: { slug } }, signal })),
  });
}

/** Hides a partner, or lets it be suggested again. */
export function useSetInterest(slug: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ partner, interested }: { partner: string; interested: boolean }) => {
      const params = { path: { slug, partner } };
      const path = '/api/v1/organisations/{slug}/not-interested/{partner}';
      return unwrap(interested ? api.DELETE(path, { params }) : api.PUT(path, { params }));
    },
    // Not waited for: the partner goes from the list with its button, which is to say before that that it went well.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['partners'] }),
  });
}
