import type { RouteObject } from 'react-router';
import { page } from '../../../lib/route-handle';

const words = ['council', 'workingGroups'] as const;
const ssr = true;

/** The board of needs and working groups. */
export const workingGroupRoutes: RouteObject[] = [
  page('ai-radet/arbetsgrupper', { ssr, words }, () => import('./pages/board')),
  page('ai-radet/arbetsgrupper/ny', { access: 'signedIn', words }, () => import('./pages/form-group')),
];

/** The work of a hub that is a working group: a tab of its page. */
export const groupInHub: RouteObject[] = [page('arbetsgrupp', { ssr, words }, () => import('./pages/group-tab'))];
