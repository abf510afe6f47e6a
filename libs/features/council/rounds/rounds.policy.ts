import type { RoundState } from '#contracts';
import { canRunCouncil, readsPapersOf, seatIn, type CouncilStanding } from '../council.policy.js';

/** What rules need to know of a round. */
export interface GuardedRound {
  readonly termId: string;
  readonly state: RoundState;
}

/** Drafts are papers of the council; all else is public. */
export function canSeeRound(standing: CouncilStanding | null, { state, termId }: GuardedRound): boolean {
  return state !== 'draft' || readsPapersOf(standing, termId);
}

/**
 * Whether somebody sees what others have given. While a round is open nobody does, whoever they are: no other rule of this feature leads to scores.
 * Then the council sees the ranking, and everyone once the round is closed.
 */
export function canSeeRanking(standing: CouncilStanding | null, { state, termId }: GuardedRound): boolean {
  return state === 'closed' || (state === 'counting' && readsPapersOf(standing, termId));
}

/** Whether somebody scores now: those who sit on a seat of the round's term, as long as it is open. */
export function canScore(standing: CouncilStanding | null, { state, termId }: GuardedRound): boolean {
  return state === 'open' && seatIn(standing, termId) !== null;
}

/** What somebody may do with a round. */
export interface RoundRights {
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  readonly canOpen: boolean;
  readonly canEndScoring: boolean;
  readonly canWriteOutcomes: boolean;
  readonly canClose: boolean;
  readonly canScore: boolean;
  readonly canSeeSheet: boolean;
  readonly canSeeRanking: boolean;
}

export function roundRightsOf(standing: CouncilStanding | null, round: GuardedRound): RoundRights {
  const leads = (state: RoundState): boolean => canRunCouncil(standing) && round.state === state;
  return {
    canEdit: leads('draft') || leads('open'),
    canDelete: leads('draft'),
    canOpen: leads('draft'),
    canEndScoring: leads('open'),
    canWriteOutcomes: leads('counting'),
    canClose: leads('counting'),
    canScore: canScore(standing, round),
    canSeeSheet: round.state !== 'draft' && seatIn(standing, round.termId) !== null,
    canSeeRanking: canSeeRanking(standing, round),
  };
}
