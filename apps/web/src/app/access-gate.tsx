import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import type { RouteHandle } from '../lib/route-handle';
import { paths } from '../lib/paths';
import { isEditor, useMe } from '../lib/session';
import { Forbidden, Skeleton } from '../ui';

/** Opens pages only to those that their `handle.access` names: a courtesy to the reader, the API keeps the real door. */
export function AccessGate() {
  const access = useMatches()
    .map(({ handle }) => (handle as RouteHandle | undefined)?.access)
    .findLast((asked) => asked !== undefined);
  const me = useMe();
  const { pathname, search } = useLocation();
  if (access === undefined) return <Outlet />;
  if (me === undefined) {
    return (
      <div className="page">
        <Skeleton />
      </div>
    );
  }
  if (me === null) return <Navigate to={paths.signIn(`${pathname}${search}`)} replace />;
  if (me.secondStepMissing && pathname !== paths.security) return <Navigate to={paths.security} replace />;
  if (access === 'admin' && me.platformRole !== 'admin') return <Forbidden />;
  if (access === 'editor' && !isEditor(me)) return <Forbidden />;
  return <Outlet />;
}
