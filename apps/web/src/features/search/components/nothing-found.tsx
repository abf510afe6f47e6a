import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ButtonLink, EmptyState, SaveSearch, Section, UseCaseCard } from '../../../ui';
import { useNearestCases } from '../api/nearest-cases';

/** Nothing was found: what helps, what comes nearest, and where to go on. */
export function NothingFound({ q }: { q: string }) {
  const { t } = useTranslation('search');
  const me = useMe();
  const raise = paths.newNeed({ titel: q });
  const nearest = useNearestCases(q).data;
  return (
    <>
      <EmptyState
        title={t('emptyTitle')}
        action={
          <div className="row">
            <SaveSearch query={{ q }} name={q} label={t('emptyFollow')} variant="primary" />
            <ButtonLink variant="secondary" to={paths.useCases()}>
              {t('emptyBrowse')}
            </ButtonLink>
            <ButtonLink variant="tertiary" to={me ? paths.newUseCase : paths.signIn(paths.newUseCase)}>
              {t('emptyDescribe')}
            </ButtonLink>
            <ButtonLink variant="tertiary" to={me ? raise : paths.signIn(raise)}>
              {t('emptyRaise')}
            </ButtonLink>
          </div>
        }
      >
        <ul className="list-hints">
          <li>{t('emptySpelling')}</li>
          <li>{t('emptyWords')}</li>
          {me === null && <li>{t('emptySignIn')}</li>}
          <li>{t('emptyFollowHelp')}</li>
        </ul>
      </EmptyState>
      {nearest && nearest.items.length > 0 && (
        <Section id="nearest" title={t(nearest.near ? 'nearest' : 'popular')}>
          <ul className="card-grid">
            {nearest.items.map((useCase) => (
              <li key={useCase.id}>
                <UseCaseCard useCase={useCase} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
