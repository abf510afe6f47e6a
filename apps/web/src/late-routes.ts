import type { RouteObject } from 'react-router';
import { threadOfNeed } from './features/threads/routes';

/** A part of the app whose routes come when an address under one of its paths is opened, so that the first visit elsewhere does without them. */
interface LatePart {
  readonly under: readonly string[];
  readonly bring: () => Promise<RouteObject[]>;
}

export const lateParts: readonly LatePart[] = [
  { under: ['/admin'], bring: async () => (await import('./features/admin/routes')).adminRoutes },
  {
    under: [
      ...['/logga-in', '/registrera', '/verifiera', '/glomt-losenord', '/nytt-losenord'],
      ...['/personer', '/profil', '/radera-konto', '/admin/inloggning', '/admin/ny-inloggning'],
    ],
    bring: async () => (await import('./features/identity/routes')).identityRoutes,
  },
  {
    under: ['/ai-radet'],
    bring: async () => (await import('./features/council/routes')).councilRoutes(threadOfNeed),
  },
];

/** The parts that a path may belong to; none for a page that comes at once. */
export function latePartsOf(path: string): LatePart[] {
  return lateParts.filter(({ under }) => under.some((start) => path === start || path.startsWith(`${start}/`)));
}
