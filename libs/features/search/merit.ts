const FRESHNESS_FROM = Date.UTC(2015, 0, 1);
const FRESHNESS_SPAN = 20 * 365.25 * 24 * 3600 * 1000;

/** What decides between equally relevant documents. */
interface Merits {
  readonly newest: Date | number;
  readonly measured: boolean;
  readonly reuse: number;
}

/** 0 to 999: how fresh, measured and reused. Does not depend on today, so that a list keeps its order while someone pages through it. */
export function meritOf({ newest, measured, reuse }: Merits): number {
  const freshness = Math.min(1, Math.max(0, (Number(newest) - FRESHNESS_FROM) / FRESHNESS_SPAN));
  return Math.min(999, Math.round(freshness * 500 + (measured ? 200 : 0) + Math.min(299, 100 * Math.log2(1 + reuse))));
}

/** What the most reused come first by. */
export function reuseRank(of: Merits): number {
  return of.reuse * 1000 + meritOf(of);
}
