import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useRouteError } from 'react-router';
import { pageStatusOf } from '../lib/page-status';
import { paths } from '../lib/paths';
import { Button, Forbidden, NotFound, Page } from '../ui';

/** What is shown inside the shell when a page cannot be: not found, not allowed, or broken. */
export function RouteError() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const status = pageStatusOf(error);
  if (status === 404) return <NotFound />;
  if (status === 403) return <Forbidden />;
  if (status === 401) return <Navigate to={paths.signIn(`${pathname}${search}`)} replace />;
  return <Broken error={error} />;
}

function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  useEffect(() => reportError(error), [error]);
  return (
    <Page title={t('status.errorTitle')} lead={t('status.errorText')} width="narrow" noIndex>
      <Button onClick={() => window.location.reload()}>{t('status.reload')}</Button>
    </Page>
  );
}
