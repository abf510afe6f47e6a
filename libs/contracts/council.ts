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
  'progress_noted',
  'meeting_planned',
  'decision_opened',
  'decision_closed',
  'recommendation_published',
] as const;
export type NeedStepKind = (typeof NEED_STEPS)[number];

/** How lists of needs can be ordered. */
export const NEED_SORTS = ['newest', 'mostSupported', 'updated'] as const;
export type NeedSort = (typeof NEED_SORTS)[number];

/** Whether an organisation stands behind a need, or is asked to since the need that it supported was merged into this one. */
export const SUPPORT_STATES = ['confirmed', 'asked'] as const;
export type SupportState = (typeof SUPPORT_STATES)[number];

/** What a use case is to a need: how others did it, one that was stopped, or what came of the need. */
export const NEED_USE_CASE_ROLES = ['example', 'stopped', 'result'] as const;
export type NeedUseCaseRole = (typeof NEED_USE_CASE_ROLES)[number];

/** What became of a proposal to merge two needs. */
export const MERGE_STATES = ['open', 'merged', 'refused', 'withdrawn'] as const;
export type MergeState = (typeof MERGE_STATES)[number];

/** The two needs of a proposal: the one that would go into the other, and that other. Those who raised each of them answer. */
export const MERGE_SIDES = ['from', 'into'] as const;
export type MergeSide = (typeof MERGE_SIDES)[number];

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
  /** What an organisation would do for a need that it supports. */
  contributionMax: 1000,
  queryMax: 100,
  areasMax: 16,
  /** Use cases of one need. */
  useCasesMax: 50,
  /** Needs that one person raises in a day. */
  needsADayMax: 30,
  /** Needs that are shown as like the one that is being written. */
  alikeMax: 5,
  /** Seats of one term. */
  seatsMax: 40,
  observersMax: 60,
} as const;
