import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const threadRoutes: RouteObject[] = [
  page('samtal/:id', { ssr: true, words: ['threads', 'files'] }, () => import('./pages/thread')),
];
