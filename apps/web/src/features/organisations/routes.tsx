import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const organisationRoutes: RouteObject[] = [
  page('kommuner', { ssr: true }, () => import('./pages/municipality-list')),
  page('kommuner/:slug', { ssr: true }, () => import('./pages/municipality')),
  page('organisationer/:slug', { ssr: true }, () => import('./pages/organisation')),
];
