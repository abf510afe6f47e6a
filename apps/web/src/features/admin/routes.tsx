import type { RouteObject } from 'react-router';
import { page, type RouteHandle } from '../../lib/route-handle';

const handle: RouteHandle = { access: 'admin', words: ['administration', 'admin'] };

export const adminRoutes: RouteObject[] = [
  page('admin', handle, () => import('./pages/admin')),
  page('admin/anvandare', handle, () => import('./pages/users')),
  page('admin/anvandare/:id', handle, () => import('./pages/user')),
  page('admin/organisationer', handle, () => import('./pages/organisations')),
  page('admin/hubbar', handle, () => import('./pages/ownerless-hubs')),
  page('admin/installningar', handle, () => import('./pages/settings')),
  page('admin/logg', handle, () => import('./pages/audit-log')),
];
