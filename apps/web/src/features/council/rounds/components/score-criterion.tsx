import { COUNCIL_LIMITS, ROUND_LIMITS, type Criterion } from '#contracts';
import { useTranslation } from 'react-i18next';
import { FieldGroup, Textarea } from '../../../../ui';
import type { SheetNeed } from '../api/rounds';
import { shownScore, type NeedEdits } from '../sheet-edits';

const POINTS = Array.from(
  { length: ROUND_LIMITS.scoreMax - ROUND_LIMITS.scoreMin + 1 },
  (_, index) => ROUND_LIMITS.scoreMin + index,
);

interface ScoreCriterionProps {
  criterion: Criterion;
  item: SheetNeed;
  edits: NeedEdits;
  /** Nothing can be changed: scoring is over, or the holder of the seat has written it. */
  locked: boolean;
  /** The deputy has written it, and the holder may change it. */
  byDeputy: boolean;
  onChange: (change: { score?: number; reason?: string }) => void;
}

/** Points from 1 to 5 by one criterion, and why. Native radios: arrows move between the points. */
export function ScoreCriterion({ criterion, item, edits, locked, byDeputy, onChange }: ScoreCriterionProps) {
  const { t } = useTranslation('rounds');
  const { score, reason } = shownScore(item, edits, criterion);
  const id = `score-${criterion}`;
  return (
    <FieldGroup
      id={id}
      label={t(`criterion.${criterion}`)}
      description={
        <>
          {t(`criterionHint.${criterion}`)} {byDeputy && <em>{t('score.byDeputy')}</em>}
        </>
      }
      className="score-criterion"
    >
      <div className="score-points">
        <span className="score-points__end" aria-hidden="true">
          {t(`ends.${criterion}.low`)}
        </span>
        {POINTS.map((point) => (
          <label key={point} className="score-point">
            <input
              type="radio"
              name={id}
              value={point}
              checked={score === point}
              disabled={locked}
              aria-label={
                point === ROUND_LIMITS.scoreMin
                  ? t('score.point', { point, meaning: t(`ends.${criterion}.low`) })
                  : point === ROUND_LIMITS.scoreMax
                    ? t('score.point', { point, meaning: t(`ends.${criterion}.high`) })
                    : String(point)
              }
              onChange={() => onChange({ score: point })}
            />
            <span aria-hidden="true">{point}</span>
          </label>
        ))}
        <span className="score-points__end" aria-hidden="true">
          {t(`ends.${criterion}.high`)}
        </span>
      </div>
      <Textarea
        id={`${id}-reason`}
        label={t('score.reason', { criterion: t(`criterion.${criterion}`) })}
        rows={2}
        maxLength={COUNCIL_LIMITS.reasonMax}
        value={reason}
        readOnly={locked}
        optional={!locked}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
    </FieldGroup>
  );
}
