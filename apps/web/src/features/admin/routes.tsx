import type { RouteObject } from 'react-router';
import { page } from '../../lib/route-handle';

export const adminRoutes: RouteObject[] = [page('admin', { access: 'admin' }, () => import('./pages/admin'))];
