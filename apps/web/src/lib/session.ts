import type { ApiClient, Me } from '#api-client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, unwrap } from './api-problem';
import { languagePrefix } from './i18n';
import { closeLive } from './live';
import { useApi, useServices } from './services';

/** The person who is signed in, or null. */
export function meOptions(api: ApiClient) {
  return queryOptions({
    queryKey: ['me'],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }): Promise<Me | null> => {
      try {
        return await unwrap(api.GET('/api/v1/me', { signal }));
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) return null;
        throw error;
      }
    },
  });
}

/** The person who is signed in; null when nobody is, undefined while it is not known yet. */
export function useMe(): Me | null | undefined {
  return useQuery(meOptions(useApi())).data;
}

/** Whether the person helps to run the platform. */
export function isEditor(me: Me): boolean {
  return me.platformRole !== 'member';
}

/** Signs out, and leaves for the start page with an empty memory. */
export function useSignOut() {
  const { api, language } = useServices();
  return useMutation({
    mutationFn: async () => {
      // The end of one's own session is no news: without this the page would ask who is here, and be told off.
      const stay = closeLive();
      const answer = await api.POST('/api/v1/auth/logout').catch((error: unknown) => {
        stay();
        throw error;
      });
      if (answer.error) stay();
      await unwrap(Promise.resolve(answer));
      // Whoever came through a provider is signed out there too, where it has a place for that.
      return /^<([^>]+)>; rel="end-session"$/.exec(answer.response.headers.get('link') ?? '')?.[1];
    },
    onSuccess: (there) => window.location.assign(there ?? (languagePrefix(language) || '/')),
  });
}

/** What to do with a fresh `Me` after signing in or editing the profile: everything seen as somebody else is forgotten. */
export function useSetMe(): (me: Me) => Promise<void> {
  const api = useApi();
  const queryClient = useQueryClient();
  return async (me) => {
    const key = meOptions(api).queryKey;
    queryClient.setQueryData(key, me);
    await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== key[0] });
  };
}
