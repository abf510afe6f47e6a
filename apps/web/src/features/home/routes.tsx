import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const homeRoutes: RouteObject[] = [page('/', { ssr: true }, () => import('./pages/home'))];
