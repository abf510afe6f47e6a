import type { NeedState } from '#contracts';

/** Where a need can go from each state. Into `merged` it comes by consent only, and from there nowhere. */
const NEXT: Readonly<Record<NeedState, readonly NeedState[]>> = {
  raised: ['under_review', 'declined'],
  under_review: ['prioritised', 'raised', 'declined'],
  prioritised: ['in_progress', 'under_review', 'declined'],
  in_progress: ['delivered', 'prioritised', 'declined'],
  delivered: ['in_progress'],
  declined: ['under_review'],
  merged: [],
};

/** The way from the wish to the result. */
const WAY: readonly NeedState[] = ['raised', 'under_review', 'prioritised', 'in_progress', 'delivered'];

/** Moves that whoever leads the work on a need makes without the secretariat. */
const OF_THE_WORK: readonly NeedState[] = ['in_progress', 'delivered'];

/** Who wants to move a need. */
export interface Mover {
  readonly runsCouncil: boolean;
  /** Leads the working group that drives the need. */
  readonly leads: boolean;
}

/** Whether the states follow on each other. */
export function isNextState(from: NeedState, to: NeedState): boolean {
  return NEXT[from].includes(to);
}

/** Whether others are owed a reason: when it is declined, taken up again, or goes back on its way. */
export function needsReason(from: NeedState, to: NeedState): boolean {
  return to === 'declined' || from === 'declined' || WAY.indexOf(to) < WAY.indexOf(from);
}

/** Where somebody may move a need to. */
export function movesOf(mover: Mover, from: NeedState): readonly NeedState[] {
  if (mover.runsCouncil) return NEXT[from];
  return mover.leads ? NEXT[from].filter((to) => OF_THE_WORK.includes(to)) : [];
}
