import type { UseCaseResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { Button, Link } from '../../../ui';
import { useCompareChoice } from '../compare-choice';

/** What any reader can do with a published case. */
export function CaseActions({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('reuse');
  const { chosen, isChosen, isFull, toggle } = useCompareChoice();
  const isIn = isChosen(useCase.slug);
  return (
    <div className="row case-actions">
      <Button
        variant="tertiary"
        size="sm"
        aria-pressed={isIn}
        disabled={isFull && !isIn}
        onClick={() => toggle(useCase)}
      >
        {t('compare.add')}
      </Button>
      {isIn && chosen.length > 1 && (
        <Link to={paths.compare(chosen.map(({ slug }) => slug))}>{t('compare.show', { count: chosen.length })}</Link>
      )}
    </div>
  );
}
