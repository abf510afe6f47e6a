import type { RouteObject } from 'react-router';
import { page } from '../../../lib/route-handle';

const ssr = true;
const words = ['council', 'meetings'] as const;

/** Meetings of the council and its working groups, and their minutes. */
export const meetingRoutes: RouteObject[] = [
  page('ai-radet/moten', { ssr, words }, () => import('./pages/meeting-list')),
  page('ai-radet/moten/nytt', { access: 'signedIn', words }, () => import('./pages/new-meeting')),
  page('ai-radet/moten/mina-atgarder', { access: 'signedIn', words }, () => import('./pages/own-actions')),
  page('ai-radet/moten/:id', { ssr, words }, () => import('./pages/meeting')),
  page('ai-radet/moten/:id/redigera', { access: 'signedIn', words }, () => import('./pages/edit-meeting')),
  page('ai-radet/moten/:id/protokoll', { ssr, words }, () => import('./pages/minutes')),
];
