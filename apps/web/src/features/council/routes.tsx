import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';
import { needChainRoutes } from './chain/routes';
import { decisionRoutes } from './decisions/routes';
import { workingGroupRoutes } from './groups/routes';
import { meetingRoutes } from './meetings/routes';
import { needRoutes } from './needs/routes';
import { recommendationRoutes } from './recommendations/routes';
import { roundRoutes } from './rounds/routes';

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
  ...roundRoutes,
  ...meetingRoutes,
  ...decisionRoutes,
  ...needChainRoutes,
  ...workingGroupRoutes,
  ...recommendationRoutes,
];
