import { useFormat } from '../../../lib/format';

interface ImportProgressProps {
  label: string;
  done: number;
  /** Null when nobody knows how much there is. */
  all: number | null;
  /** Said beside the bar; the share when absent. */
  words?: string;
}

/** A bar with its words. It is not read out at every step; what it ends with is. */
export function ImportProgress({ label, done, all, words }: ImportProgressProps) {
  const format = useFormat();
  return (
    <div className="import-progress">
      <progress aria-label={label} {...(all === null ? {} : { value: Math.min(done, all), max: Math.max(all, 1) })} />
      <span>{words ?? format.percent(all === null ? 0 : done / Math.max(all, 1))}</span>
    </div>
  );
}
