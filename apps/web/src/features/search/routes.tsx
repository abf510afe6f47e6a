import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const searchRoutes: RouteObject[] = [
  page('sok', { ssr: true, words: ['search', 'following'] }, () => import('./pages/search')),
];
