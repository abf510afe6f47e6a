import type { RouteObject } from 'react-router';
import { page, type RouteHandle } from '../../lib/route-handle';

const words = ['hubs'] as const;
const ssr = true;

/**
 * The pages of hubs.
 * @param within pages of other features that stand under a hub's tabs, such as its threads: routes below `/hubbar/:slug`.
 * @param inSettings what other features put among a hub's settings.
 * @param atStart what other features tell on a hub's first page.
 */
export const hubRoutes = (
  within: readonly RouteObject[],
  inSettings: readonly RouteObject[],
  atStart: readonly RouteObject[],
): RouteObject[] => [
  page('hubbar', { ssr, words }, () => import('./pages/hub-list')),
  page('hubbar/ny', { access: 'signedIn', words }, () => import('./pages/new-hub')),
  page('hubbinbjudan', { words: [...words, 'roster'] }, () => import('./pages/hub-invitation')),
  page('hubbinbjudningar', { access: 'signedIn', words }, () => import('./pages/received-invitations')),
  {
    path: 'hubbar/:slug/redigera',
    handle: { access: 'signedIn', words } satisfies RouteHandle,
    lazy: () => import('./pages/edit-hub'),
    children: [...inSettings],
  },
  {
    path: 'hubbar/:slug',
    handle: { ssr, words },
    lazy: () => import('./pages/hub'),
    children: [
      { handle: { ssr, words }, lazy: () => import('./pages/hub-start'), children: [...atStart] },
      page('medlemmar', { words: [...words, 'roster'] }, () => import('./pages/hub-members')),
      page('om', { ssr, words }, () => import('./pages/about-hub')),
      ...within,
    ],
  },
];
