import type { RouteObject } from 'react-router';
import { AccessGate } from './app/access-gate';
import { RouteError } from './app/route-error';
import { Shell } from './app/shell';
import { aboutRoutes } from './features/about/routes';
import { groupInHub } from './features/council/groups/routes';
import { homeRoutes } from './features/home/routes';
import { hubRoutes } from './features/hubs/routes';
import { openDataRoutes } from './features/open-data/routes';
import { organisationRoutes } from './features/organisations/routes';
import { searchRoutes } from './features/search/routes';
import {
  threadOfUseCase,
  threadRoutes,
  threadRulesInHub,
  threadsAtStart,
  threadsInHub,
} from './features/threads/routes';
import { routesOfUseCases, useCasesInHub } from './features/use-cases/routes';
import { PageStatus } from './lib/page-status';

/**
 * All pages; the language is no part of them, the whole tree stands under `/` and under `/en`.
 * @param late those of parts that come when they are needed, see `late-routes.ts`.
 */
export const routesWith = (late: readonly RouteObject[]): RouteObject[] => [
  {
    id: 'shell',
    Component: Shell,
    HydrateFallback: () => null,
    children: [
      {
        id: 'pages',
        Component: AccessGate,
        ErrorBoundary: RouteError,
        children: [
          ...homeRoutes,
          ...searchRoutes,
          ...routesOfUseCases(threadOfUseCase),
          ...threadRoutes,
          ...organisationRoutes,
          ...hubRoutes([...threadsInHub, ...useCasesInHub, ...groupInHub], threadRulesInHub, threadsAtStart),
          ...late,
          ...openDataRoutes,
          ...aboutRoutes,
          {
            path: '*',
            handle: { ssr: true },
            loader: () => {
              throw new PageStatus(404);
            },
          },
        ],
      },
    ],
  },
];
