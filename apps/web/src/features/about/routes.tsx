import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

const words = ['about'] as const;

export const aboutRoutes: RouteObject[] = [
  page('om', { ssr: true, words }, () => import('./pages/about')),
  page('tillganglighet', { ssr: true, words }, () => import('./pages/accessibility')),
];
