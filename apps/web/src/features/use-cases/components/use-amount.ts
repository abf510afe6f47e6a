import type { StandardField } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';

/** Says an amount with what it counts: kronor or hours. */
export function useAmount(): (value: number, unit: StandardField['unit']) => string {
  const { t } = useTranslation('useCasePage');
  const format = useFormat();
  return (value, unit) => {
    const n = format.number(value);
    return unit === 'SEK' ? t('amount.SEK', { n }) : unit === 'hours' ? t('amount.hours', { count: value, n }) : n;
  };
}
