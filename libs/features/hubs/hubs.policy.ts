import { HUB_ROLES, type HubRole, type HubVisibility, type JoinPolicy } from '#contracts';
import { hubKey, isPlatform, placeInHub, type Actor, type VisibilityKey } from '#platform/access';

/** What the rules need to know of a hub. */
export interface GuardedHub {
  readonly id: string;
  readonly visibility: HubVisibility;
  readonly joinPolicy: JoinPolicy;
  readonly archivedAt: Date | null;
}

/** Keys of those who may read what is written in the hub. */
export function hubReaderKeys({ id, visibility }: Pick<GuardedHub, 'id' | 'visibility'>): VisibilityKey[] {
  return visibility === 'open' ? ['public'] : [hubKey(id)];
}

/** Keys of those who may know that the hub is there, and what it is called and for. */
export function hubListingKeys({ id, visibility }: Pick<GuardedHub, 'id' | 'visibility'>): VisibilityKey[] {
  return visibility === 'secret' ? [hubKey(id)] : ['public'];
}

/** Whether the person is on the roster with at least this role. */
export function hasHubRole(actor: Actor | null, hubId: string, atLeast: HubRole = 'member'): boolean {
  const place = placeInHub(actor, hubId);
  return place !== null && HUB_ROLES.indexOf(place.role) >= HUB_ROLES.indexOf(atLeast);
}

/** Secret hubs are known to their members only: also administrators of the platform find nothing. */
export function canSeeHub(actor: Actor | null, hub: GuardedHub): boolean {
  return hub.visibility !== 'secret' || hasHubRole(actor, hub.id);
}

/** What is written in a closed hub is for its members. */
export function canReadHub(actor: Actor | null, hub: GuardedHub): boolean {
  return hub.visibility === 'open' || hasHubRole(actor, hub.id);
}

/** Members write who have said yes to the rules as they are now; in an archived hub nobody does. */
export function canPostInHub(actor: Actor | null, hub: GuardedHub): boolean {
  return hub.archivedAt === null && placeInHub(actor, hub.id)?.rulesDue === false;
}

/** Moderators of the hub, and those of the platform where everyone reads: what must go can go, also from an archived hub. */
export function canModerateHub(actor: Actor | null, hub: GuardedHub): boolean {
  return hasHubRole(actor, hub.id, 'moderator') || (hub.visibility === 'open' && isPlatform(actor, 'moderator'));
}

/** Its owners, and administrators of the platform as far as they may know of the hub. */
export function canOwnHub(actor: Actor | null, hub: GuardedHub): boolean {
  return hasHubRole(actor, hub.id, 'owner') || (canSeeHub(actor, hub) && isPlatform(actor, 'admin'));
}

/** Who belongs to it, and what is pinned, is for its moderators, as long as it is not archived. */
export function canTendHub(actor: Actor | null, hub: GuardedHub): boolean {
  return hub.archivedAt === null && (hasHubRole(actor, hub.id, 'moderator') || canOwnHub(actor, hub));
}

/** Name, purpose, rules, visibility and the rest of what a hub is. */
export function canEditHub(actor: Actor | null, hub: GuardedHub): boolean {
  return hub.archivedAt === null && canOwnHub(actor, hub);
}

/** The ways into a hub that a person has: by joining, or by asking. */
export function wayIntoHub(actor: Actor | null, hub: GuardedHub): 'join' | 'request' | null {
  if (actor === null || hub.archivedAt !== null || hasHubRole(actor, hub.id) || !canSeeHub(actor, hub)) return null;
  if (hub.joinPolicy === 'invite') return null;
  return hub.joinPolicy === 'open' ? 'join' : 'request';
}

/** Everything that the asker may do with a hub. */
export function hubAbilitiesOf(actor: Actor | null, hub: GuardedHub) {
  const way = wayIntoHub(actor, hub);
  return {
    canRead: canReadHub(actor, hub),
    canPost: canPostInHub(actor, hub),
    canJoin: way === 'join',
    canAskToJoin: way === 'request',
    canLeave: hasHubRole(actor, hub.id),
    canTend: canTendHub(actor, hub),
    canModerate: canModerateHub(actor, hub),
    canEdit: canEditHub(actor, hub),
    canArchive: hub.archivedAt === null && canOwnHub(actor, hub),
    canReopen: hub.archivedAt !== null && canOwnHub(actor, hub),
    canTransfer: hub.archivedAt === null && hasHubRole(actor, hub.id, 'owner'),
  };
}
