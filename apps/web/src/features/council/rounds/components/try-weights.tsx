import { ROUND_LIMITS, type Criterion } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Button, Details } from '../../../../ui';

interface TryWeightsProps {
  criteria: Criterion[];
  /** Those of the round. */
  weights: Record<Criterion, number>;
  /** Those that are tried; null as long as nothing is. */
  tried: Record<Criterion, number> | null;
  onChange: (tried: Record<Criterion, number> | null) => void;
}

/** Sliders, and fields for numbers, to see what other weights would do. Nothing of it is kept. */
export function TryWeights({ criteria, weights, tried, onChange }: TryWeightsProps) {
  const { t } = useTranslation('rounds');
  const shown = tried ?? weights;
  const sum = criteria.reduce((total, one) => total + shown[one], 0);
  const set = (criterion: Criterion, value: number): void => {
    const within = Math.min(ROUND_LIMITS.triedWeightMax, Math.max(0, Math.round(value) || 0));
    const others = Object.fromEntries(criteria.map((one) => [one, shown[one]])) as Record<Criterion, number>;
    onChange({ ...others, [criterion]: within });
  };
  return (
    <Details summary={t('try.title')}>
      <p id="try-text">{t('try.text')}</p>
      <div className="round-sliders">
        {criteria.map((criterion) => (
          <div key={criterion} className="round-slider" role="group" aria-label={t(`criterion.${criterion}`)}>
            <label htmlFor={`try-${criterion}`} className="round-slider__name">
              {t(`criterion.${criterion}`)}
            </label>
            <input
              id={`try-${criterion}`}
              type="range"
              min={0}
              max={ROUND_LIMITS.triedWeightMax}
              step={1}
              value={shown[criterion]}
              aria-describedby="try-text"
              onChange={(event) => set(criterion, event.target.valueAsNumber)}
            />
            <input
              type="number"
              className="ds-input"
              inputMode="numeric"
              min={0}
              max={ROUND_LIMITS.triedWeightMax}
              value={shown[criterion]}
              aria-label={t('try.number', { criterion: t(`criterion.${criterion}`) })}
              onChange={(event) => set(criterion, event.target.valueAsNumber)}
            />
            <span className="subtle round-slider__share">
              {sum === 0 ? '–' : t('try.share', { percent: Math.round((shown[criterion] / sum) * 100) })}
            </span>
          </div>
        ))}
      </div>
      {sum === 0 && <p role="status">{t('try.allZero')}</p>}
      <div>
        <Button variant="secondary" size="sm" disabled={tried === null} onClick={() => onChange(null)}>
          {t('try.reset')}
        </Button>
      </div>
    </Details>
  );
}
