import type { RouteObject } from 'react-router';
import { page } from '../../../lib/route-handle';

const ssr = true;
const words = ['council', 'decisions'] as const;

/** The pages of decisions. */
export const decisionRoutes: RouteObject[] = [
  page('ai-radet/beslut', { ssr, words }, () => import('./pages/decision-list')),
  page('ai-radet/beslut/nytt', { access: 'signedIn', words }, () => import('./pages/new-decision')),
  page('ai-radet/beslut/:id', { ssr, words }, () => import('./pages/decision')),
  page('ai-radet/beslut/:id/redigera', { access: 'signedIn', words }, () => import('./pages/edit-decision')),
];
