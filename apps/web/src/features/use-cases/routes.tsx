import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const useCaseRoutes: RouteObject[] = [
  page('anvandningsfall', { ssr: true }, () => import('./pages/use-case-list')),
  page('anvandningsfall/ny', { access: 'signedIn' }, () => import('./pages/new-use-case')),
  page('anvandningsfall/:slug', { ssr: true }, () => import('./pages/use-case')),
  page('anvandningsfall/:slug/redigera', { access: 'signedIn' }, () => import('./pages/edit-use-case')),
  page('mina-anvandningsfall', { access: 'signedIn' }, () => import('./pages/my-use-cases')),
];
