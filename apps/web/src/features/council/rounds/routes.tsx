import type { RouteObject } from 'react-router';
import { page } from '../../../lib/route-handle';

const ssr = true;
const words = ['council', 'rounds'] as const;
const figures = [...words, 'councilFigures'] as const;

/** The pages of rounds in which the council scores needs. */
export const roundRoutes: RouteObject[] = [
  page('ai-radet/omgangar', { ssr, words }, () => import('./pages/round-list')),
  page('ai-radet/omgangar/ny', { access: 'signedIn', words }, () => import('./pages/new-round')),
  page('ai-radet/omgangar/:id', { ssr, words: figures }, () => import('./pages/round')),
  page('ai-radet/omgangar/:id/redigera', { access: 'signedIn', words }, () => import('./pages/edit-round')),
  page('ai-radet/omgangar/:id/poangsatt', { access: 'signedIn', words }, () => import('./pages/score')),
];
