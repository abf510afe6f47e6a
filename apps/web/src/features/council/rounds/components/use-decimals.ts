import { useMemo } from 'react';
import { useFormat } from '../../../../lib/format';

/** Points as people write them: always with two decimals, so that they can be compared down a column. */
export function useDecimals(): (value: number) => string {
  const { locale } = useFormat();
  return useMemo(() => {
    const digits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return (value) => digits.format(value);
  }, [locale]);
}
