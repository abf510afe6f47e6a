import {
  choicesOf,
  needsReason,
  type DecisionMethod,
  type DecisionState,
  type SeatRole,
  type VoteChoice,
} from '#contracts';
import { canReadHub, hasHubRole, type GuardedHub } from '#features/hubs';
import { isMemberOf, type Actor } from '#platform/access';
import type { FieldError } from '#platform/http';
import { canRunCouncil, readsPapersOf, type CouncilStanding } from '../council.policy.js';

/** What the rules need to know of a decision. */
export interface GuardedDecision {
  readonly state: DecisionState;
  /** The term whose seats vote, or the working group whose members do. */
  readonly term: { readonly id: string } | null;
  readonly hub: GuardedHub | null;
  readonly closesAt: Date | null;
}

/** How far the voting has come. Its end is an instant: the vote that is sent in the millisecond before counts, the one in it does not. */
export type VotingPhase = 'not_begun' | 'open' | 'over' | 'called_off';

/** @param now the time of the database, in the transaction that asks. */
export function votingPhase({ state, closesAt }: Pick<GuardedDecision, 'state' | 'closesAt'>, now: Date): VotingPhase {
  if (state === 'draft') return 'not_begun';
  if (state === 'withdrawn') return 'called_off';
  return state === 'open' && closesAt !== null && now.getTime() < closesAt.getTime() ? 'open' : 'over';
}

/** Those who lead: the secretariat for the council; for a working group its moderators, and the secretariat where it reads. */
export function canRunDecision(
  actor: Actor | null,
  standing: CouncilStanding | null,
  { hub }: Pick<GuardedDecision, 'hub'>,
): boolean {
  if (!hub) return canRunCouncil(standing);
  return hasHubRole(actor, hub.id, 'moderator') || (canRunCouncil(standing) && canReadHub(actor, hub));
}

/** Decisions of the council are for all to read, those of a group for who reads the group; drafts only for those who take part. */
export function canSeeDecision(
  actor: Actor | null,
  standing: CouncilStanding | null,
  { state, term, hub }: GuardedDecision,
): boolean {
  if (hub) return canReadHub(actor, hub) && (state !== 'draft' || hasHubRole(actor, hub.id) || canRunCouncil(standing));
  return state !== 'draft' || (term !== null && readsPapersOf(standing, term.id));
}

/**
 * Who sees what the others have voted. Until voting has ended: only the voices that have voted themselves, so that nobody follows another, and
 * those who lead see nothing. From its end: everyone who may read the decision.
 */
export function canSeeVotes(phase: VotingPhase, hasVoted: boolean): boolean {
  return phase === 'over' || hasVoted;
}

/** The holder's word stands over the deputy's, never the other way round. */
export function canReplaceVote(before: SeatRole | null, by: SeatRole | null): boolean {
  return !(before === 'holder' && by === 'deputy');
}

/** What is wrong with a vote; empty when nothing is. */
export function faultsOfVote(method: DecisionMethod, choice: VoteChoice, reason: string): FieldError[] {
  if (!choicesOf(method).includes(choice))
    return [{ path: 'choice', code: 'oneOf', message: 'block is only for decisions by consent' }];
  if (needsReason(choice) && reason === '')
    return [{ path: 'reason', code: 'required', message: 'must say why when disagreeing or blocking' }];
  return [];
}

/** Who answers what became of a decision: whoever leads, and its owner. */
export function canAnswerFollowUp(
  actor: Actor | null,
  leads: boolean,
  owner: { readonly organisationId: string | null; readonly userId: string | null },
): boolean {
  if (leads) return true;
  if (actor !== null && owner.userId === actor.userId) return true;
  return owner.organisationId !== null && isMemberOf(actor, owner.organisationId, 'representative');
}
