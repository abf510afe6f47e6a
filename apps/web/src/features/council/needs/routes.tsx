import type { RouteObject } from 'react-router';
import { page } from '../../../lib/route-handle';

const ssr = true;
const words = ['needs', 'council'] as const;

/**
 * The pages of shared needs.
 * @param within pages of other features that stand on a need's own, such as its thread: routes below `/ai-radet/behov/:slug`.
 */
export const needRoutes = (within: readonly RouteObject[]): RouteObject[] => [
  page('ai-radet/behov', { ssr, words }, () => import('./pages/need-list')),
  page('ai-radet/behov/nytt', { access: 'signedIn', words }, () => import('./pages/new-need')),
  page('ai-radet/behov/:slug/redigera', { access: 'signedIn', words }, () => import('./pages/edit-need')),
  {
    path: 'ai-radet/behov/:slug',
    handle: { ssr, words: [...words, 'councilFigures'] },
    lazy: () => import('./pages/need'),
    children: [...within],
  },
];
