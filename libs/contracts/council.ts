/** Where a shared need is on its way. */
export const NEED_STATES = [
  'raised',
  'under_review',
  'prioritised',
  'in_progress',
  'delivered',
  'merged',
  'declined',
] as const;
export type NeedState = (typeof NEED_STATES)[number];

/** What the timeline of a need tells of. */
export const NEED_STEPS = [
  'raised',
  'edited',
  'state_changed',
  'use_case_linked',
  'merge_proposed',
  'merged_into',
  'merged_from',
  'round_opened',
  'round_closed',
  'group_formed',
  'milestone_changed',
  'meeting_planned',
  'decision_opened',
  'decision_closed',
  'recommendation_published',
] as const;
export type NeedStepKind = (typeof NEED_STEPS)[number];

/** What a need can be joined to, from the wish to the result. */
export const CHAIN_KINDS = ['thread', 'use_case', 'round', 'group', 'meeting', 'decision', 'recommendation'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** What of the council an open page can follow. */
export const LIVE_KINDS = ['need', 'round', 'meeting', 'decision', 'group', 'recommendation'] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

/** Who sits on a seat. The deputy acts when the holder does not. */
export const SEAT_ROLES = ['holder', 'deputy'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** Sizes of municipalities, by inhabitants: the last number that still belongs to each. */
export const SIZE_GROUPS = ['up_to_15000', 'up_to_50000', 'up_to_100000', 'above_100000'] as const;
export type SizeGroup = (typeof SIZE_GROUPS)[number];

/** Which size a municipality with so many inhabitants has. */
export function sizeGroupOf(population: number): SizeGroup {
  if (population <= 15_000) return 'up_to_15000';
  if (population <= 50_000) return 'up_to_50000';
  return population <= 100_000 ? 'up_to_100000' : 'above_100000';
}

/** Lengths of what the council writes, in characters, and counts. */
export const COUNCIL_LIMITS = {
  titleMin: 5,
  titleMax: 150,
  textMax: 5000,
  reasonMax: 1000,
  termNameMax: 80,
  /** Seats of one term. */
  seatsMax: 40,
  observersMax: 60,
} as const;
