import { ROUND_LIMITS, type Criterion } from '#contracts';

/** A need as the ranking sees it. */
export interface RankableNeed {
  readonly needId: string;
  /** How many organisations support it. */
  readonly support: number;
  /** When it was raised: ISO 8601 in UTC, which sorts as time does. */
  readonly raisedAt: string;
}

/** What one seat has given one need: a score for each of the round's criteria in their order, null where it gave none. */
export interface SeatScores {
  readonly needId: string;
  readonly scores: readonly (number | null)[];
}

/** How much the seats that were counted agree. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation of all that were counted (not of a sample). */
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
}

/** A rank when one weight is lowered and raised by half, and the others keep their proportions. */
export interface Swing {
  readonly criterion: Criterion;
  readonly lowered: number;
  readonly raised: number;
}

/** Where a need stands. Without a seat that has scored all of it there is nothing to tell: no rank, and it stands last. */
export interface Standing {
  readonly needId: string;
  readonly rank: number | null;
  /** How many seats count. */
  readonly seats: number;
  /** How many began and left something out: they do not count. */
  readonly incomplete: number;
  /** What the seats gave in all, by their weighted means; `mean` is what the rank is made of. */
  readonly result: Spread | null;
  readonly criteria: readonly (Spread & { readonly criterion: Criterion })[];
  readonly disagreement: boolean;
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  readonly swings: readonly Swing[];
}

/** Figures are compared, and told, to six decimals: what anybody recomputes comes out the same, in whatever order it is added up. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

interface Tally {
  readonly need: RankableNeed;
  /** Scores of the seats that count, one row a seat. */
  readonly rows: (readonly number[])[];
  incomplete: number;
  means: readonly number[];
}

/**
 * Ranks the needs of a round.
 *
 * - A seat counts for a need when it has scored it by every criterion of the round. What is left out is never a zero, and half a sheet is none.
 * - What a seat gives a need is the weighted mean of its scores; the need's result is the mean of its seats. More is better in every criterion: a 5 for
 *   `cost` is a low cost.
 * - Equal results: the higher mean benefit goes first, then the one that more organisations support, then the one that was raised first, then its id.
 * - Seats disagree when the standard deviation of what they give reaches {@link ROUND_LIMITS.disagreementAt}.
 * - Sensitivity: every weight in turn is halved, and raised by half; the others share the rest as they did. The best and the worst rank of all these
 *   and of the weights themselves tell how sure a rank is.
 *
 * @param criteria those of the round, in the order of the scores.
 * @param weights one a criterion, in any unit; their proportions count.
 */
export function rankNeeds(
  needs: readonly RankableNeed[],
  sheets: readonly SeatScores[],
  criteria: readonly Criterion[],
  weights: readonly number[],
): Standing[] {
  const tallies = tallied(needs, sheets, criteria);
  const scored = tallies.filter(({ rows }) => rows.length > 0);
  const benefit = criteria.indexOf('benefit');
  const shares = sharesOf(weights);
  const ranks = ranksWith(scored, shares, benefit);
  const swings = criteria.map((_, at) => ({
    lowered: ranksWith(scored, varied(weights, at, 1 - ROUND_LIMITS.sensitivity), benefit),
    raised: ranksWith(scored, varied(weights, at, 1 + ROUND_LIMITS.sensitivity), benefit),
  }));
  const standings = tallies.map((tally) => {
    const rank = ranks.get(tally) ?? null;
    const swung = criteria.map((criterion, at) => ({
      criterion,
      lowered: swings[at]?.lowered.get(tally) ?? 0,
      raised: swings[at]?.raised.get(tally) ?? 0,
    }));
    const all = rank === null ? [] : [rank, ...swung.flatMap(({ lowered, raised }) => [lowered, raised])];
    const result = spreadOf(tally.rows.map((row) => weighted(row, shares)));
    return {
      needId: tally.need.needId,
      rank,
      seats: tally.rows.length,
      incomplete: tally.incomplete,
      result,
      criteria: criteria.flatMap((criterion, at) => {
        const spread = spreadOf(tally.rows.map((row) => row[at] ?? 0));
        return spread ? { criterion, ...spread } : [];
      }),
      disagreement: (result?.deviation ?? 0) >= ROUND_LIMITS.disagreementAt,
      bestRank: rank === null ? null : Math.min(...all),
      worstRank: rank === null ? null : Math.max(...all),
      swings: rank === null ? [] : swung,
    };
  });
  return standings.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || unrankedOrder(a, b));
}

/** The weights with one of them multiplied, and the others sharing what is left as they did. */
export function varied(weights: readonly number[], at: number, factor: number): number[] {
  return sharesOf(weights.map((one, place) => (place === at ? one * factor : one)));
}

function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((one) => one / sum);
}

function tallied(
  needs: readonly RankableNeed[],
  sheets: readonly SeatScores[],
  criteria: readonly Criterion[],
): Tally[] {
  const byNeed = new Map<string, Tally>();
  for (const need of needs) byNeed.set(need.needId, { need, rows: [], incomplete: 0, means: [] });
  for (const { needId, scores } of sheets) {
    const tally = byNeed.get(needId);
    if (!tally) continue;
    const given = scores.filter((one) => one !== null);
    if (given.length === criteria.length) tally.rows.push(given);
    else if (given.length > 0) tally.incomplete += 1;
  }
  for (const tally of byNeed.values())
    tally.means = criteria.map((_, at) => tally.rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / tally.rows.length);
  return [...byNeed.values()];
}

/** The rank of each need, from 1. */
function ranksWith(scored: readonly Tally[], shares: readonly number[], benefit: number): Map<Tally, number> {
  const keyed = scored.map((tally) => ({
    tally,
    result: rounded(weighted(tally.means, shares)),
    benefit: benefit < 0 ? 0 : rounded(tally.means[benefit] ?? 0),
  }));
  keyed.sort(
    (a, b) =>
      b.result - a.result ||
      b.benefit - a.benefit ||
      b.tally.need.support - a.tally.need.support ||
      inOrder(a.tally.need.raisedAt, b.tally.need.raisedAt) ||
      inOrder(a.tally.need.needId, b.tally.need.needId),
  );
  return new Map(keyed.map(({ tally }, at) => [tally, at + 1]));
}

function weighted(scores: readonly number[], shares: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < shares.length; at += 1) sum += (scores[at] ?? 0) * (shares[at] ?? 0);
  return sum;
}

/** Null when there is nothing to spread. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
  return {
    mean: rounded(mean),
    deviation: rounded(Math.sqrt(variance)),
    min: rounded(Math.min(...values)),
    max: rounded(Math.max(...values)),
  };
}

const unrankedOrder = (a: Standing, b: Standing): number => (a.rank === null ? inOrder(a.needId, b.needId) : 0);
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
