/** Where a prioritisation round is on its way. Draft, open and counting follow the clock. */
export const ROUND_STATES = ['draft', 'open', 'counting', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** What needs are scored by, 1 to 5: more is better in all of them, so 5 for `cost` means a low cost. */
export const CRITERIA = ['urgency', 'feasibility', 'benefit', 'cost', 'equality'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What should hold for a need before work begins: a need that several members have verified, an owner, and lasting funding. */
export const MUST_HAVES = ['several_members', 'owner', 'lasting_funding'] as const;
export type MustHave = (typeof MUST_HAVES)[number];

/** What each criterion weighs, in whole per cent. Those with 0 are not scored in the round. */
export type Weights = Readonly<Record<Criterion, number>>;

/** The criteria that a round scores by. */
export function criteriaOf(weights: Weights): Criterion[] {
  return CRITERIA.filter((one) => weights[one] > 0);
}

/** Whether these are whole per cent that add up to 100. */
export function addUp(weights: Weights): boolean {
  const all = CRITERIA.map((one) => weights[one]);
  return all.every((one) => Number.isInteger(one) && one >= 0) && all.reduce((sum, one) => sum + one, 0) === 100;
}

/** Scores, and counts of a round. */
export const ROUND_LIMITS = {
  scoreMin: 1,
  scoreMax: 5,
  needsMax: 500,
  topMax: 50,
  /** Seats disagree about a need when the standard deviation of their results reaches this. */
  disagreementAt: 0.75,
  /** How much a weight is lowered and raised to see how sure a rank is: half of it. */
  sensitivity: 0.5,
  /** How large a share a weight may be set to when others are tried. */
  triedWeightMax: 100,
} as const;
