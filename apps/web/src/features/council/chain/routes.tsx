import type { RouteObject } from 'react-router';
import { page } from '../../../lib/route-handle';

/** The story of a need. */
export const needChainRoutes: RouteObject[] = [
  page(
    'ai-radet/behov/:slug/kedja',
    { ssr: true, words: ['needChain', 'council'] },
    () => import('./pages/need-chain'),
  ),
];
