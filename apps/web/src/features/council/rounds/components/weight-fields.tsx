import { CRITERIA, addUp, type Criterion } from '#contracts';
import { useTranslation } from 'react-i18next';
import { FieldGroup, TextField } from '../../../../ui';

interface WeightFieldsProps {
  id: string;
  error?: string;
  label: string;
  weights: Record<Criterion, number>;
  onChange: (weights: Record<Criterion, number>) => void;
}

/** What each criterion weighs; says all the time what it adds up to. */
export function WeightFields({ id, error, label, weights, onChange }: WeightFieldsProps) {
  const { t } = useTranslation('rounds');
  const sum = CRITERIA.reduce((total, one) => total + weights[one], 0);
  const isRight = addUp(weights);
  return (
    <FieldGroup id={id} label={label} description={t('form.weightsHint')} error={error}>
      <div className="round-weights">
        {CRITERIA.map((criterion) => (
          <TextField
            key={criterion}
            id={`${id}.${criterion}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            label={t(`criterion.${criterion}`)}
            description={t(`criterionHint.${criterion}`)}
            value={String(weights[criterion])}
            onChange={(event) => onChange({ ...weights, [criterion]: Math.round(event.target.valueAsNumber) || 0 })}
          />
        ))}
      </div>
      <p role="status" className={isRight ? 'round-sum round-sum--right' : 'round-sum'}>
        {isRight
          ? t('form.sumRight')
          : t(sum < 100 ? 'form.sumLess' : 'form.sumMore', { sum, left: Math.abs(100 - sum) })}
      </p>
    </FieldGroup>
  );
}
