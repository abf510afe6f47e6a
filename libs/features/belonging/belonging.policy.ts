import type { MembershipRole } from '#contracts';
import { isMemberOf, isPlatform, type Actor } from '#platform/access';

/** What the rules need to know of an organisation. */
export interface Standing {
  readonly organisationId: string;
  /** Whether it has an administrator of its own who can act. */
  readonly hasAdministrator: boolean;
}

/** Its administrators decide who belongs; while it has none, the editors of the platform do. */
export function canDecideMembers(actor: Actor | null, { organisationId, hasAdministrator }: Standing): boolean {
  if (isMemberOf(actor, organisationId, 'administrator') || isPlatform(actor, 'admin')) return true;
  return !hasAdministrator && isPlatform(actor, 'editor');
}

/** One may always go oneself; others are taken out by those who decide. */
export function canEndMembership(actor: Actor, userId: string, standing: Standing): boolean {
  return actor.userId === userId || canDecideMembers(actor, standing);
}

/** An organisation says which mail domains are its own; the platform's editors may say it for it. */
export function canProposeDomain(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId, 'administrator') || isPlatform(actor, 'editor');
}

/** That a domain really is the organisation's is for the platform to find out: nobody confirms their own. */
export function canConfirmDomain(actor: Actor | null): boolean {
  return isPlatform(actor, 'editor');
}

/** Who asks to be let in is not in it yet. */
export function canAskToJoin(actor: Actor, organisationId: string): boolean {
  return !isMemberOf(actor, organisationId);
}

/** An organisation without an administrator can be taken over by someone who has shown an address of its own. */
export function canTakeOver({ hasAdministrator }: Standing, addressFits: boolean): boolean {
  return !hasAdministrator && addressFits;
}

/** The role that an approved request gives when nothing else is said: someone has to be the first administrator. */
export function firstRole({ hasAdministrator }: Standing): MembershipRole {
  return hasAdministrator ? 'member' : 'administrator';
}
