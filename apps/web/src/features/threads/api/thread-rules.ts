import type { components } from '#api-client';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useActOn } from '../../../lib/use-act';

export type ThreadRules = components['schemas']['PlaceRulesDto'];

const at = (slug: string) => ({ path: { slug } });

/** The rules for threads of a hub. */
export function useThreadRules(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['threads', 'rules', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}/thread-rules', { params: at(slug), signal })),
  });
}

export function useChangeThreadRules(slug: string) {
  return useActOn(['threads'], (api, body: ThreadRules) =>
    api.PUT('/api/v1/hubs/{slug}/thread-rules', { params: at(slug), body }),
  );
}
