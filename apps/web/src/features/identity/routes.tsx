import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const identityRoutes: RouteObject[] = [
  page('logga-in', { words: ['signingIn'] }, () => import('./pages/sign-in')),
  page('registrera', {}, () => import('./pages/register')),
  page('verifiera', {}, () => import('./pages/verify-email')),
  page('glomt-losenord', {}, () => import('./pages/forgot-password')),
  page('nytt-losenord', {}, () => import('./pages/reset-password')),
  page('personer/:id', { access: 'signedIn' }, () => import('./pages/person')),
  page('profil', { access: 'signedIn' }, () => import('./pages/profile')),
  page('profil/sakerhet', { access: 'signedIn', words: ['signingIn'] }, () => import('./pages/security')),
];
