import type { EffectResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { changeOf } from '../effects';

/** Says effects in words. */
export function useEffectText() {
  const { t } = useTranslation('useCases');
  const format = useFormat();

  const amount = (value: number, unit: string) => [format.number(value), unit].filter((part) => part !== '').join(' ');

  const share = (part: number | null) => {
    if (part === null) return null;
    const sign = part > 0 ? '+' : part < 0 ? '−' : '±';
    return `${sign}${format.percent(Math.abs(part))}`;
  };

  const summary = (effect: Pick<EffectResponse, 'baseline' | 'value' | 'unit'>) => {
    const change = changeOf(effect);
    if (change) {
      const words = t('effects.fromTo', {
        before: format.number(change.before),
        after: amount(change.after, effect.unit),
      });
      const difference = share(change.share);
      return difference ? `${words} (${difference})` : words;
    }
    const known = effect.value ?? effect.baseline;
    if (known === null) return t('effects.noFigure');
    return t(effect.value === null ? 'effects.onlyBefore' : 'effects.onlyAfter', { value: amount(known, effect.unit) });
  };

  const period = ({ periodStart, periodEnd }: Pick<EffectResponse, 'periodStart' | 'periodEnd'>) => {
    if (periodStart && periodEnd) return `${format.month(periodStart)} – ${format.month(periodEnd)}`;
    if (periodStart) return t('effects.from', { date: format.month(periodStart) });
    return periodEnd ? t('effects.until', { date: format.month(periodEnd) }) : null;
  };

  return { amount, share, summary, period };
}
