import type { RouteObject } from 'react-router';
import { page } from '../../../lib/route-handle';

const words = ['council', 'recommendations'] as const;
const ssr = true;

/** What the council advises. */
export const recommendationRoutes: RouteObject[] = [
  page('ai-radet/rekommendationer', { ssr, words }, () => import('./pages/recommendation-list')),
  page('ai-radet/rekommendationer/ny', { access: 'signedIn', words }, () => import('./pages/new-recommendation')),
  page(
    'ai-radet/rekommendationer/:slug',
    { ssr, words: [...words, 'councilFigures'] },
    () => import('./pages/recommendation'),
  ),
  page(
    'ai-radet/rekommendationer/:slug/redigera',
    { access: 'signedIn', words },
    () => import('./pages/edit-recommendation'),
  ),
  page('ai-radet/rekommendationer/:slug/historik', { ssr, words }, () => import('./pages/recommendation-history')),
];
