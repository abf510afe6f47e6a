import { MERGE_SIDES, type MergeSide, type MergeState, type NeedState } from '#contracts';
import { isMemberOf, type Actor } from '#platform/access';

/** States of a need that can still go into another one: nobody works on it yet. */
const MAY_GO: readonly NeedState[] = ['raised', 'under_review', 'prioritised'];

/** States of a need that others can go into. */
const MAY_TAKE: readonly NeedState[] = [...MAY_GO, 'in_progress'];

/** Whether a need in one state can go into one in another. */
export function canMerge(from: NeedState, into: NeedState): boolean {
  return MAY_GO.includes(from) && MAY_TAKE.includes(into);
}

/** Whether a need can still go into any other. */
export function canBeMerged(from: NeedState): boolean {
  return MAY_GO.includes(from);
}

/** The organisations that raised the two needs. */
export type MergeRaisers = Readonly<Record<MergeSide, string>>;

/** The sides that somebody answers for, as one of their organisation; one organisation that raised both answers once, for both. */
export function sidesOf(actor: Actor | null, raisers: MergeRaisers): MergeSide[] {
  return MERGE_SIDES.filter((side) => isMemberOf(actor, raisers[side]));
}

/** What follows from what the two sides have said so far: one no ends it, and only two yes make it come true. */
export function outcomeOf(answers: readonly { readonly side: MergeSide; readonly agrees: boolean }[]): MergeState {
  if (answers.some(({ agrees }) => !agrees)) return 'refused';
  return MERGE_SIDES.every((side) => answers.some((answer) => answer.side === side)) ? 'merged' : 'open';
}
