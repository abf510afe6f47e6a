import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui';
import { useCompareChoice, type ChosenCase } from '../compare-choice';

/** The box on a card that puts its case among those to compare. */
export function ComparePick({ useCase }: { useCase: ChosenCase }) {
  const { t } = useTranslation('useCaseList');
  const { isChosen, isFull, toggle } = useCompareChoice();
  const { slug, title } = useCase;
  const chosen = isChosen(slug);
  return (
    <Checkbox
      id={`compare-${slug}`}
      className="compare-pick"
      label={
        <>
          {t('compare.pick')}
          <span className="ds-sr-only"> {title}</span>
        </>
      }
      checked={chosen}
      disabled={isFull && !chosen}
      onChange={() => toggle(useCase)}
    />
  );
}
