import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const aboutRoutes: RouteObject[] = [
  page('om', { ssr: true }, () => import('./pages/about')),
  page('tillganglighet', { ssr: true }, () => import('./pages/accessibility')),
];
