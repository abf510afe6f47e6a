import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

const words = ['threads'] as const;
const writing = ['threads', 'files'] as const;

export const threadRoutes: RouteObject[] = [
  page('samtal/granska', { access: 'signedIn', words }, () => import('./pages/queues')),
  page('samtal/:id', { ssr: true, words: writing }, () => import('./pages/thread')),
  page('hubbar/:slug/samtal/nytt', { access: 'signedIn', words: writing }, () => import('./pages/new-thread')),
  page('nytt', { access: 'signedIn', words }, () => import('./pages/news')),
  page('profil/blockerade', { access: 'signedIn', words }, () => import('./pages/blocked-people')),
  page('sparade-inlagg', { access: 'signedIn', words }, () => import('./pages/bookmarked-posts')),
];

/** The threads of a hub: a tab of its page. */
export const threadsInHub: RouteObject[] = [page('samtal', { ssr: true, words }, () => import('./pages/hub-threads'))];

/** The threads of a hub where something was written last: a part of its first page. */
export const threadsAtStart: RouteObject[] = [page('/', { ssr: true, words }, () => import('./pages/latest-threads'))];

/** The rules for threads of a hub: a part of its settings. */
export const threadRulesInHub: RouteObject[] = [
  page('/', { access: 'signedIn', words }, () => import('./pages/thread-rules')),
];
/** The thread of a need: a part of its page. */
export const threadOfNeed: RouteObject[] = [page('/', { ssr: true, words }, () => import('./pages/need-thread'))];

/** The thread of a use case: a part of its page. */
export const threadOfUseCase: RouteObject[] = [
  page('/', { ssr: true, words }, () => import('./pages/use-case-thread')),
];
