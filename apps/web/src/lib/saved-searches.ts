import type { components } from '#api-client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from './api-problem';
import { useApi } from './services';

export type SavedSearch = components['schemas']['SavedSearchResponse'];
export type SearchToSave = components['schemas']['SaveSearchDto'];
type Alert = SavedSearch['alert'];

/** How often mail can come. */
export const ALERTS = ['none', 'daily', 'weekly'] as const satisfies readonly Alert[];

const KEY = ['use-cases', 'saved-searches'];

/** One's saved searches, with how much is new. */
export function useSavedSearches(enabled = true) {
  const api = useApi();
  return useQuery(
    queryOptions({
      queryKey: KEY,
      enabled,
      queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/me/saved-searches', { signal }))).items,
    }),
  );
}

export function useSaveSearch() {
  const api = useApi();
  const forget = useForget();
  return useMutation({
    mutationFn: ({ search, requestKey }: { search: SearchToSave; requestKey: string }) =>
      unwrap(
        api.POST('/api/v1/me/saved-searches', {
          params: { header: { 'Idempotency-Key': requestKey } },
          body: search,
        }),
      ),
    onSuccess: forget,
  });
}

/** Changes the name or how often mail comes. */
export function useChangeSearch() {
  const api = useApi();
  const forget = useForget();
  return useMutation({
    mutationFn: ({ search, edit }: { search: SavedSearch; edit: Partial<Pick<SavedSearch, 'name' | 'alert'>> }) =>
      unwrap(
        api.PATCH('/api/v1/me/saved-searches/{id}', {
          params: { path: { id: search.id }, header: { 'If-Match': `"${search.version}"` } },
          body: edit,
        }),
      ),
    onSettled: forget,
  });
}

/** Says that one looks at what is new. */
export function useMarkSeen() {
  const api = useApi();
  const forget = useForget();
  return useMutation({
    mutationFn: ({ id }: Pick<SavedSearch, 'id'>) =>
      unwrap(api.POST('/api/v1/me/saved-searches/{id}/seen', { params: { path: { id } } })),
    onSuccess: forget,
  });
}

export function useRemoveSearch() {
  const api = useApi();
  const forget = useForget();
  return useMutation({
    mutationFn: ({ id }: Pick<SavedSearch, 'id'>) =>
      unwrap(api.DELETE('/api/v1/me/saved-searches/{id}', { params: { path: { id } } })),
    onSuccess: forget,
  });
}

/** Ends the mails to whoever the secret of a link was written for. */
export function useUnsubscribe() {
  const api = useApi();
  return useMutation({
    mutationFn: (token: string) =>
      unwrap(api.POST('/api/v1/saved-searches/unsubscribe', { params: { query: { token } } })),
  });
}

function useForget(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: KEY });
}
