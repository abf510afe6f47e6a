import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { Button, ButtonLink, RemovableChip } from '../../../ui';
import { MOST_COMPARED, useCompareChoice } from '../compare-choice';

/** What is chosen to stand side by side, at the bottom of the window; nothing while nothing is. */
export function CompareBar() {
  const { t } = useTranslation('useCaseList');
  const { chosen, isFull, toggle, clear } = useCompareChoice();
  if (chosen.length === 0) return null;
  return (
    <section className="compare-bar" aria-label={t('compare.region')}>
      <p role="status">
        <strong>{t('compare.chosen', { count: chosen.length })}</strong>{' '}
        {chosen.length === 1 ? t('compare.one') : isFull && t('compare.full', { most: MOST_COMPARED })}
      </p>
      <ul>
        {chosen.map((one) => (
          <li key={one.slug}>
            <RemovableChip name={one.title} onRemove={() => toggle(one)}>
              {one.title}
            </RemovableChip>
          </li>
        ))}
      </ul>
      <div className="row">
        {chosen.length > 1 && (
          <ButtonLink size="sm" to={paths.compare(chosen.map(({ slug }) => slug))}>
            {t('compare.go')}
          </ButtonLink>
        )}
        <Button size="sm" variant="tertiary" onClick={clear}>
          {t('compare.clear')}
        </Button>
      </div>
    </section>
  );
}
