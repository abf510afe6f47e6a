import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

const ssr = true;
const words = ['council', 'councilFigures'] as const;

/** The pages of the AI Council. Each part of its work has its own routes. */
export const councilRoutes: RouteObject[] = [
  page('ai-radet', { ssr, words }, () => import('./pages/council')),
  page('ai-radet/mandatperiod', { access: 'signedIn', words }, () => import('./pages/edit-council')),
];
