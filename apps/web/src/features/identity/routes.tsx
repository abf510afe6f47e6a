import type { RouteObject } from 'react-router';
import { page, type RouteHandle } from '../../lib/route-handle';

const providers: RouteHandle = { access: 'admin', words: ['administration', 'signInProviders'] };

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
  page('admin/inloggning', providers, () => import('./pages/sign-in-providers')),
  page('admin/ny-inloggning/:kind', providers, () => import('./pages/new-sign-in-provider')),
  page('admin/inloggning/:slug', providers, () => import('./pages/sign-in-provider')),
  page('profil/sakerhet', { access: 'signedIn', words: ['signingIn'] }, () => import('./pages/security')),
  page('profil/uppgifter', { access: 'signedIn', words: ['people'] }, () => import('./pages/own-data')),
  page('radera-konto', { words: ['people'] }, () => import('./pages/confirm-erasure')),
];
