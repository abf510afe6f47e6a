import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

const words = ['belonging'] as const;

export const organisationRoutes: RouteObject[] = [
  page('kommuner', { ssr: true, words: ['organisations'] }, () => import('./pages/municipality-list')),
  page(
    'kommuner/:slug',
    { ssr: true, words: [...words, 'organisations', 'partners'] },
    () => import('./pages/municipality'),
  ),
  page(
    'organisationer/:slug',
    { ssr: true, words: [...words, 'organisations', 'partners'] },
    () => import('./pages/organisation'),
  ),
  page(
    'organisationer/:slug/medlemmar',
    { access: 'signedIn', words: [...words, 'roster'] },
    () => import('./pages/members'),
  ),
  page('organisationer/:slug/redigera', { access: 'signedIn', words }, () => import('./pages/edit-organisation')),
  page('registrera-forening', { access: 'signedIn', words }, () => import('./pages/register-association')),
  page('inbjudan', { words }, () => import('./pages/invitation')),
  page('admin/koer', { access: 'editor', words: [...words, 'administration'] }, () => import('./pages/queues')),
  page('organisationer/:slug/forslag', { access: 'signedIn', words: ['partners'] }, () => import('./pages/matches')),
  page('samarbeten', { ssr: true, words: ['partners'] }, () => import('./pages/partners')),
  page('kontakter', { access: 'signedIn', words: ['partners'] }, () => import('./pages/introductions')),
];
