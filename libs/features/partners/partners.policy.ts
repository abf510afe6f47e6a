import type { IntroductionState } from '#contracts';
import { isMemberOf, isPlatform, type Actor } from '#platform/access';

/** What the rules need to know of a capability. */
export interface GuardedCapability {
  readonly organisationId: string;
  readonly isOpen: boolean;
}

/** The organisation's people tell what it does, offers and seeks; editors of the platform may help, as with use cases. */
export function canWriteCapability(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId) || isPlatform(actor, 'editor');
}

/** Whoever speaks for another organisation may answer what is open. */
export function canAnswerCapability(actor: Actor | null, { organisationId, isOpen }: GuardedCapability): boolean {
  return isOpen && (actor?.memberships.some((one) => one.organisationId !== organisationId) ?? false);
}

/** Who suits an organisation, and whom it does not want to hear of, is for its own people. */
export function canSeeMatches(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId) || isPlatform(actor, 'admin');
}

/** What the rules need to know of an introduction. */
export interface GuardedIntroduction {
  readonly fromId: string;
  readonly toId: string;
  readonly state: IntroductionState;
}

/** What two organisations say to each other is for the two. */
export function canReadIntroduction(actor: Actor, { fromId, toId }: GuardedIntroduction): boolean {
  return isMemberOf(actor, fromId) || isMemberOf(actor, toId);
}

/** The side that was asked says yes or no, as long as the question stands. Nobody answers their own. */
export function canAnswerIntroduction(actor: Actor, { fromId, toId, state }: GuardedIntroduction): boolean {
  return state === 'requested' && isMemberOf(actor, toId) && fromId !== toId;
}

/** The side that asked may take the question back until it is answered. */
export function canWithdrawIntroduction(actor: Actor, { fromId, state }: GuardedIntroduction): boolean {
  return state === 'requested' && isMemberOf(actor, fromId);
}
