import type { UseCaseSummary } from '#api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf, type PagedQuery } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { Button, ButtonLink, EmptyState, ShowMore, UseCaseCard } from '../../../ui';
import { countPicked, noFilters, type UseCaseFilters } from '../filters';
import { BookmarkButton } from './bookmark-button';
import { ComparePick } from './compare-pick';

interface UseCaseResultsProps {
  total: number;
  /** The level of the titles in the page. */
  headingLevel?: 2 | 3;
  query: PagedQuery<UseCaseSummary>;
}

/** The cards, and the next ones on request; the focus goes on to the first of those. */
export function UseCaseResults({ query, total, headingLevel = 3 }: UseCaseResultsProps) {
  const items = itemsOf(query);
  const list = useRef<HTMLUListElement>(null);
  const goOnAt = useRef<number | null>(null);
  useEffect(() => {
    if (goOnAt.current === null || items.length <= goOnAt.current) return;
    list.current?.children.item(goOnAt.current)?.querySelector('a')?.focus({ preventScroll: true });
    goOnAt.current = null;
  }, [items.length]);
  return (
    <>
      <ul ref={list} className="card-grid">
        {items.map((useCase) => (
          <li key={useCase.id}>
            <UseCaseCard
              useCase={useCase}
              headingLevel={headingLevel}
              action={
                <div className="row">
                  <ComparePick useCase={useCase} />
                  <BookmarkButton useCase={useCase} size="sm" />
                </div>
              }
            />
          </li>
        ))}
      </ul>
      <ShowMore
        query={query}
        total={total}
        onMore={() => {
          goOnAt.current = items.length;
        }}
      />
    </>
  );
}

interface NoResultsProps {
  filters: UseCaseFilters;
  signedIn: boolean;
  onChange: (filters: UseCaseFilters) => void;
}

/** Nothing fits: what to try, and an invitation to be the first. */
export function NoResults({ filters, signedIn, onChange }: NoResultsProps) {
  const { t } = useTranslation('useCases');
  return (
    <EmptyState
      title={t('list.emptyTitle')}
      action={
        <div className="row">
          {countPicked(filters) > 0 && (
            <Button variant="secondary" onClick={() => onChange(noFilters(filters.q))}>
              {t('filter.clearAll')}
            </Button>
          )}
          {filters.q !== '' && (
            <Button variant="secondary" onClick={() => onChange(noFilters())}>
              {t('list.showAll')}
            </Button>
          )}
          <ButtonLink variant="tertiary" to={signedIn ? paths.newUseCase : paths.signIn(paths.newUseCase)}>
            {t('list.describeYours')}
          </ButtonLink>
        </div>
      }
    >
      <ul className="list-hints">
        {countPicked(filters) > 0 && <li>{t('list.emptyFewerFilters')}</li>}
        {filters.q !== '' && <li>{t('list.emptySpelling')}</li>}
        <li>{t('list.emptyFirst')}</li>
      </ul>
    </EmptyState>
  );
}
