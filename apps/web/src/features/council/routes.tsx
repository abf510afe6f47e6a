import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';
import { needRoutes } from './needs/routes';
import { meetingRoutes } from './meetings/routes';
import { needChainRoutes } from './chain/routes';
import { workingGroupRoutes } from './groups/routes';
import { recommendationRoutes } from './recommendations/routes';

const ssr = true;
const words = ['council', 'councilFigures'] as const;

/**
 * The pages of the AI Council. Each part of its work has its own routes.
 * @param onNeed pages of other features that stand on a need's own, such as its thread.
 */
export const councilRoutes = (onNeed: readonly RouteObject[]): RouteObject[] => [
  page('ai-radet', { ssr, words }, () => import('./pages/council')),
  page('ai-radet/mandatperiod', { access: 'signedIn', words }, () => import('./pages/edit-council')),
  ...needRoutes(onNeed),
  ...meetingRoutes,
  ...needChainRoutes,
  ...workingGroupRoutes,
  ...recommendationRoutes,
];
