import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../lib/api-problem';
import { pageStatusOf } from '../lib/page-status';
import { PageMeta } from '../lib/page-meta';
import { paths } from '../lib/paths';
import { useProblemText } from '../lib/problem-text';
import { useDelayed } from '../lib/use-delayed';
import { Button, ButtonLink } from './button';
import { Skeleton } from './progress';

/** Nothing here yet: says why, and offers the next step as children. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}

/** Something could not be fetched: says what to do, with a button to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <div className="empty-state" role="alert">
      <p className="empty-state__title">{t('status.errorTitle')}</p>
      <p>{problemText(error)}</p>
      {error instanceof ApiProblem && error.requestId && (
        <p className="subtle">{t('status.reference', { id: error.requestId })}</p>
      )}
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t('status.retry')}
        </Button>
      )}
    </div>
  );
}

/** The page for an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page page--narrow">
      <PageMeta title={t('status.notFoundTitle')} noIndex />
      <h1 className="ds-heading" data-size="lg">
        {t('status.notFoundTitle')}
      </h1>
      <p className="lead">{t('status.notFoundText')}</p>
      <div className="row">
        <ButtonLink to={paths.useCases()}>{t('status.toUseCases')}</ButtonLink>
        <ButtonLink to={paths.home} variant="secondary">
          {t('status.toHome')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** The page for those who may not see what is here. */
export function Forbidden() {
  const { t } = useTranslation();
  return (
    <div className="page page--narrow">
      <PageMeta title={t('status.forbiddenTitle')} noIndex />
      <h1 className="ds-heading" data-size="lg">
        {t('status.forbiddenTitle')}
      </h1>
      <p className="lead">{t('status.forbiddenText')}</p>
      <div className="row">
        <ButtonLink to={paths.home}>{t('status.toHome')}</ButtonLink>
      </div>
    </div>
  );
}

interface QueryViewProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'isPlaceholderData' | 'refetch'>;
  children: (data: T) => ReactNode;
  /** In the size of what is coming. */
  skeleton?: ReactNode;
  /** For a query that the whole page hangs on: a 404 becomes the not-found page. */
  wholePage?: boolean;
}

/** Shows a query: a skeleton after a moment, an error with a way on, or its data (dimmed while it is being replaced). */
export function QueryView<T>({ query, children, skeleton = <Skeleton />, wholePage = false }: QueryViewProps<T>) {
  const late = useDelayed(query.isPending);
  if (query.data !== undefined) {
    return <div className={query.isPlaceholderData ? 'dimmed' : undefined}>{children(query.data)}</div>;
  }
  if (query.error) {
    const status = pageStatusOf(query.error);
    if (wholePage && status === 404) return <NotFound />;
    if (wholePage && status === 403) return <Forbidden />;
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return late ? skeleton : null;
}
