import type { NeedState } from '#contracts';
import { isMemberOf, type Actor } from '#platform/access';
import { canRunCouncil, type CouncilStanding } from '../council.policy.js';
import type { Need } from './need.entity.js';

/** What the rules need to know of a need. */
export type GuardedNeed = Pick<Need, 'organisationId' | 'raisedBy' | 'state'>;

/** States in which what the need says is still that of those who raised it. */
const OF_THE_RAISER: readonly NeedState[] = ['raised', 'under_review'];

/** States in which organisations can get behind a need. */
export const SUPPORTABLE: readonly NeedState[] = ['raised', 'under_review', 'prioritised', 'in_progress'];

/** Whether organisations can still get behind it. */
export function isSupportable({ state }: Pick<Need, 'state'>): boolean {
  return SUPPORTABLE.includes(state);
}

/** The organisation that raised it changes it until it is prioritised, the secretariat always; one that was merged stays as it was. */
export function canEditNeed(actor: Actor | null, standing: CouncilStanding | null, need: GuardedNeed): boolean {
  if (need.state === 'merged') return false;
  return canRunCouncil(standing) || (isMemberOf(actor, need.organisationId) && OF_THE_RAISER.includes(need.state));
}

/** Who raised it takes it back as long as nobody has looked at it and no other organisation stands behind it. */
export function canRemoveNeed(actor: Actor | null, need: GuardedNeed, othersSupport: boolean): boolean {
  return actor !== null && actor.userId === need.raisedBy && need.state === 'raised' && !othersSupport;
}

/** Use cases are added by those who have a part in the need: who raised it, who supports it, and the secretariat. */
export function canLinkUseCases(
  actor: Actor | null,
  standing: CouncilStanding | null,
  need: GuardedNeed,
  supporterIds: readonly string[],
): boolean {
  if (need.state === 'merged') return false;
  return canRunCouncil(standing) || [need.organisationId, ...supporterIds].some((id) => isMemberOf(actor, id));
}
