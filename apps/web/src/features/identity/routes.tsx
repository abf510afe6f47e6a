import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const identityRoutes: RouteObject[] = [
  page('logga-in', { words: ['signingIn'] }, () => import('./pages/sign-in')),
  page('logga-in/hjalp', { words: ['signingIn'] }, () => import('./pages/sign-in-help')),
  page('registrera', {}, () => import('./pages/register')),
  page('verifiera', {}, () => import('./pages/verify-email')),
  page('glomt-losenord', {}, () => import('./pages/forgot-password')),
  page('nytt-losenord', {}, () => import('./pages/reset-password')),
  page('personer', { access: 'signedIn', words: ['people'] }, () => import('./pages/people')),
  page('personer/:id', { access: 'signedIn', words: ['people'] }, () => import('./pages/person')),
  page('profil', { access: 'signedIn', words: ['belonging'] }, () => import('./pages/profile')),
  page('admin/inloggning', { access: 'admin', words: ['signInProviders'] }, () => import('./pages/sign-in-providers')),
  page(
    'admin/ny-inloggning/:kind',
    { access: 'admin', words: ['signInProviders'] },
    () => import('./pages/new-sign-in-provider'),
  ),
  page(
    'admin/inloggning/:slug',
    { access: 'admin', words: ['signInProviders'] },
    () => import('./pages/sign-in-provider'),
  ),
  page('profil/sakerhet', { access: 'signedIn', words: ['signingIn'] }, () => import('./pages/security')),
  page('profil/uppgifter', { access: 'signedIn', words: ['people'] }, () => import('./pages/own-data')),
  page('radera-konto', { words: ['people'] }, () => import('./pages/confirm-erasure')),
];
