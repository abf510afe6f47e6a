import type { SubscriptionLevel } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useActOn } from '../../../lib/use-act';

const at = (slug: string) => ({ path: { slug } });

/** How closely one follows the threads of a hub. */
export function useHubSubscription(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['threads', 'hub-subscription', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/hubs/{slug}/subscription', { params: at(slug), signal })),
  });
}

export function useFollowHub(slug: string) {
  return useActOn(['threads', 'unread'], (api, level: SubscriptionLevel) =>
    api.PUT('/api/v1/hubs/{slug}/subscription', { params: at(slug), body: { level } }),
  );
}
