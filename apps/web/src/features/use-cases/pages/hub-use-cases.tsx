import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { ButtonLink, EmptyState, QueryView, SkeletonCards } from '../../../ui';
import { useHubUseCases } from '../api/hub-use-cases';
import { CompareBar } from '../components/compare-bar';
import { UseCaseResults } from '../components/use-case-results';

/** The cases that are shared with the members of a hub, below its tabs. */
export function Component() {
  const { t } = useTranslation('following');
  const { slug = '' } = useParams();
  const query = useHubUseCases(slug);
  return (
    <section className="stack" aria-label={t('inHub.title')}>
      <p>{t('inHub.lead')}</p>
      <QueryView query={query} skeleton={<SkeletonCards cards={2} />}>
        {({ pages }) => {
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState
              title={t('inHub.empty')}
              action={<ButtonLink to={paths.newUseCase}>{t('inHub.new')}</ButtonLink>}
            >
              <p>{t('inHub.emptyHelp')}</p>
            </EmptyState>
          ) : (
            <UseCaseResults total={total} headingLevel={2} query={query} />
          );
        }}
      </QueryView>
      <CompareBar />
    </section>
  );
}
