import type { EffectResponse } from '#api-client';
import { EVIDENCE_GRADES } from '#contracts';

/** What an effect says about before and after. */
export interface Change {
  before: number;
  after: number;
  /** The difference as a share of what was before; null when that was nothing, or a percentage itself. */
  share: number | null;
  /** Lengths of the two bars in per cent of the longer one; null when bars would mislead. */
  bars: { before: number; after: number } | null;
}

type Measured = Pick<EffectResponse, 'baseline' | 'value'> & Partial<Pick<EffectResponse, 'unit'>>;

/** A percentage that changes by a percentage would be taken for something else. */
const isPercentage = (unit = ''): boolean => /^(%|procent|percent|per cent|procentenheter)$/i.test(unit.trim());

/** The change of an effect that has both a value before and one after. */
export function changeOf({ baseline, value, unit }: Measured): Change | null {
  if (baseline === null || value === null) return null;
  const longest = Math.max(baseline, value);
  return {
    before: baseline,
    after: value,
    share: baseline === 0 || isPercentage(unit) ? null : (value - baseline) / Math.abs(baseline),
    bars:
      Math.min(baseline, value) < 0 || longest === 0
        ? null
        : { before: (100 * baseline) / longest, after: (100 * value) / longest },
  };
}

/** The effect to name first: the best known one, and among equals one that shows a change. */
export function headlineEffect<T extends Measured & Pick<EffectResponse, 'evidence'>>(effects: T[]): T | null {
  const worth = (effect: T): number =>
    10 * EVIDENCE_GRADES.indexOf(effect.evidence) + (changeOf(effect) ? 2 : effect.value === null ? 0 : 1);
  return effects.reduce<T | null>((best, effect) => (best && worth(best) >= worth(effect) ? best : effect), null);
}
