import type { RouteObject } from 'react-router';

/** Parts of the app whose routes come when an address under their path is opened, so that the first visit elsewhere does without them. */
export const lateRoutes: Readonly<Record<string, () => Promise<RouteObject[]>>> = {
  '/admin': async () => (await import('./features/admin/routes')).adminRoutes,
  '/ai-radet': async () => {
    const [{ councilRoutes }, { threadOfNeed }] = await Promise.all([
      import('./features/council/routes'),
      import('./features/threads/routes'),
    ]);
    return councilRoutes(threadOfNeed);
  },
};

/** The part that a path belongs to; null for all that come at once. */
export function latePartOf(path: string): string | null {
  return Object.keys(lateRoutes).find((part) => path === part || path.startsWith(`${part}/`)) ?? null;
}
