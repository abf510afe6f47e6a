import type { RouteObject } from 'react-router';
import { page, type RouteHandle } from '../../lib/route-handle';

/** The cases that are shared with a hub: a tab of its page. */
export const useCasesInHub: RouteObject[] = [
  page(
    'anvandningsfall',
    { access: 'signedIn', words: ['following', 'useCaseList'] },
    () => import('./pages/hub-use-cases'),
  ),
];

/**
 * The pages of use cases.
 * @param within what other features put at the end of a case's page, such as its thread.
 */
export const routesOfUseCases = (within: readonly RouteObject[]): RouteObject[] => [
  page('anvandningsfall', { ssr: true, words: ['useCaseList', 'following'] }, () => import('./pages/use-case-list')),
  {
    path: 'anvandningsfall/:slug',
    handle: { ssr: true, words: ['standard', 'useCasePage', 'reuse', 'following'] } satisfies RouteHandle,
    lazy: () => import('./pages/use-case'),
    children: [...within],
  },
  page(
    'anvandningsfall/:slug/versioner',
    { ssr: true, words: ['standard', 'useCasePage'] },
    () => import('./pages/use-case-versions'),
  ),
  page('jamfor', { ssr: true, words: ['standard', 'useCasePage'] }, () => import('./pages/compare-use-cases')),
  {
    path: 'anvandningsfall',
    handle: { access: 'signedIn', words: ['standard', 'useCaseForm', 'useCasePage', 'files'] } satisfies RouteHandle,
    lazy: () => import('./pages/use-case-editor'),
    // One page for both, so that a case that begins as new stays in its form when it gets an address.
    children: [{ path: 'ny' }, { path: ':slug/redigera' }],
  },
  page('sparade', { access: 'signedIn', words: ['following', 'useCaseList'] }, () => import('./pages/bookmarks')),
  page('sparade-sokningar', { access: 'signedIn', words: ['following'] }, () => import('./pages/saved-searches')),
  page('bekrafta-anvandningsfall', { words: ['following'] }, () => import('./pages/confirm-use-case')),
  page('avsluta-bevakning', { words: ['following'] }, () => import('./pages/end-alerts')),
  page('anvandningsfall/importera', { access: 'signedIn', words: ['imports'] }, () => import('./pages/imports')),
  page(
    'anvandningsfall/importera/:id',
    { access: 'signedIn', words: ['imports', 'standard'] },
    () => import('./pages/import'),
  ),
  page('mina-anvandningsfall', { access: 'signedIn', words: ['following'] }, () => import('./pages/my-use-cases')),
];
