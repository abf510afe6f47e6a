import type { UseCaseResponse } from '#api-client';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Button, ButtonLink, Link } from '../../../ui';
import { useAdoptions } from '../api/adoptions';
import { useCompareChoice } from '../compare-choice';
import { AdoptionDialog, type Saying } from './adoption-dialog';
import { BookmarkButton } from './bookmark-button';
import { CopyDialog } from './copy-dialog';
import { OwnAdoptions } from './own-adoptions';

/** What any reader can do with a published case: say that one does the same, start from it, compare it. */
export function CaseActions({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('reuse');
  const me = useMe();
  const mine = useAdoptions(useCase.slug).data?.pages[0]?.mine ?? [];
  const [saying, setSaying] = useState<Saying | null>(null);
  const [copying, setCopying] = useState(false);
  const others = (me?.memberships ?? [])
    .map(({ organisation }) => organisation)
    .filter(({ id }) => !useCase.organisations.some((owner) => owner.id === id));
  const silent = others.filter(({ id }) => !mine.some(({ organisation }) => organisation.id === id));
  const signIn = paths.signIn(paths.useCase(useCase.slug));
  return (
    <section className="case-actions" aria-label={t('action.title')}>
      <div className="row">
        {me === null && (
          <>
            <ButtonLink to={signIn}>{t('action.adopt')}</ButtonLink>
            <ButtonLink to={signIn} variant="secondary">
              {t('action.interested')}
            </ButtonLink>
          </>
        )}
        {silent.length > 0 && (
          <>
            <Button onClick={() => setSaying({ first: 'adopt' })}>{t('action.adopt')}</Button>
            <Button variant="secondary" onClick={() => setSaying({ first: 'interested' })}>
              {t('action.interested')}
            </Button>
          </>
        )}
        {others.length > 0 && (
          <Button variant="secondary" onClick={() => setCopying(true)}>
            {t('action.copy')}
          </Button>
        )}
        {me && me.memberships.length > 0 && (
          <ButtonLink variant="tertiary" to={paths.newNeed({ fall: useCase.slug })}>
            {t('action.raiseNeed')}
          </ButtonLink>
        )}
        <BookmarkButton useCase={useCase} />
        <CompareToggle useCase={useCase} />
      </div>
      {me?.memberships.length === 0 && <p className="subtle">{t('action.noMembership')}</p>}
      <OwnAdoptions useCase={useCase} adoptions={mine} onChange={(change) => setSaying({ change })} />
      {saying && (
        <AdoptionDialog useCase={useCase} saying={saying} organisations={silent} onClose={() => setSaying(null)} />
      )}
      {copying && <CopyDialog useCase={useCase} organisations={others} onClose={() => setCopying(false)} />}
    </section>
  );
}

/** Puts the case among those to compare, or takes it out. */
function CompareToggle({ useCase }: { useCase: UseCaseResponse }): ReactNode {
  const { t } = useTranslation('reuse');
  const { chosen, isChosen, isFull, toggle } = useCompareChoice();
  const isIn = isChosen(useCase.slug);
  return (
    <>
      <Button variant="tertiary" aria-pressed={isIn} disabled={isFull && !isIn} onClick={() => toggle(useCase)}>
        {t('compare.add')}
      </Button>
      {isIn && chosen.length > 1 && (
        <Link to={paths.compare(chosen.map(({ slug }) => slug))}>{t('compare.show', { count: chosen.length })}</Link>
      )}
    </>
  );
}
