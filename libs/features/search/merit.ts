/** Merits are whole numbers below this: so fine that two documents have the same only when they are of the same second. */
export const MERIT_SPAN = 1_000_000_000;

const FRESHNESS_FROM = Date.UTC(2015, 0, 1);
const FRESHNESS_SPAN = 20 * 365.25 * 24 * 3600 * 1000;

/** What decides between equally relevant documents. */
interface Merits {
  readonly newest: Date | number;
  readonly measured: boolean;
  readonly reuse: number;
}

/**
 * How fresh, measured and reused, from 0 to below `MERIT_SPAN`. Goes by what a document is and not by today nor by its id, so that a list
 * keeps its order while someone pages through it, and the same content has the same order in every installation.
 */
export function meritOf({ newest, measured, reuse }: Merits): number {
  const freshness = Math.min(1, Math.max(0, (Number(newest) - FRESHNESS_FROM) / FRESHNESS_SPAN));
  const merit = freshness * 0.5 + (measured ? 0.2 : 0) + Math.min(0.299, 0.1 * Math.log2(1 + reuse));
  return Math.round(merit * MERIT_SPAN);
}

/** What the most reused come first by. */
export function reuseRank(of: Merits): number {
  return of.reuse * MERIT_SPAN + meritOf(of);
}
