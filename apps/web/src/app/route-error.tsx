import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Navigate, useLocation, useRouteError } from 'react-router';
import { paths } from '../lib/paths';
import { Button, Forbidden, NotFound, Page } from '../ui';

/** What is shown inside the shell when a page cannot be: not found, not allowed, or broken. */
export function RouteError() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  if (isRouteErrorResponse(error)) {
    if (error.status === 404) return <NotFound />;
    if (error.status === 403) return <Forbidden />;
    if (error.status === 401) return <Navigate to={paths.signIn(`${pathname}${search}`)} replace />;
  }
  return <Broken error={error} />;
}

function Broken({ error }: { error: unknown }) {
  const { t } = useTranslation();
  useEffect(() => console.error(error), [error]);
  return (
    <Page title={t('status.errorTitle')} lead={t('status.errorText')} width="narrow" noIndex>
      <Button onClick={() => window.location.reload()}>{t('status.reload')}</Button>
    </Page>
  );
}
