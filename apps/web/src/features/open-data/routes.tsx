import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const openDataRoutes: RouteObject[] = [
  page('open-data', { ssr: true, words: ['openData'] }, () => import('./pages/open-data')),
];
