import { canReadHub, hasHubRole, type GuardedHub } from '#features/hubs';
import type { Actor } from '#platform/access';
import { canRunCouncil, type CouncilStanding } from '../council.policy.js';

interface GuardedGroup {
  readonly hub: GuardedHub;
  readonly group: { readonly leadId: string | null };
}

/** Who plans and tells of the work: its lead, those who look after the hub, and the secretariat; all of them as far as they may read it. */
export function canWorkOnGroup(
  actor: Actor | null,
  standing: CouncilStanding | null,
  { hub, group }: GuardedGroup,
): boolean {
  if (actor === null || !canReadHub(actor, hub)) return false;
  return group.leadId === actor.userId || hasHubRole(actor, hub.id, 'moderator') || canRunCouncil(standing);
}

/** The secretariat says who leads a group, and which needs it drives. */
export function canDirectGroup(standing: CouncilStanding | null): boolean {
  return canRunCouncil(standing);
}
