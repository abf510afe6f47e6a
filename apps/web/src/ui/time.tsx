import { useFormat } from '../lib/format';

/** A point in time, in Swedish time, for people and machines. `precision` is a day unless said. */
export function Time({
  value,
  precision = 'date',
}: {
  value: string;
  precision?: 'month' | 'date' | 'dateTime' | 'moment';
}) {
  const format = useFormat();
  return (
    <time dateTime={value} suppressHydrationWarning>
      {format[precision](value)}
    </time>
  );
}
