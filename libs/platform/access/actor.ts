import {
  MEMBERSHIP_ROLES,
  PLATFORM_ROLES,
  type HubRole,
  type MembershipRole,
  type PlatformRole,
  type TokenScope,
} from '#contracts';

/** A person's place in an organisation, as policies need it. */
export interface ActorMembership {
  readonly organisationId: string;
  readonly role: MembershipRole;
}

/** A person's place in a hub, as policies need it. */
export interface ActorHub {
  readonly hubId: string;
  readonly role: HubRole;
  /** Whether the hub's rules have changed since the person said yes to them: they read, but write nothing until they do again. */
  readonly rulesDue: boolean;
}

/** Who is asking: the same for HTTP, sockets and jobs, so that policies see no difference. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly platformRole: PlatformRole;
  readonly memberships: readonly ActorMembership[];
  readonly hubs: readonly ActorHub[];
  /** The session that the request came with, when it came with one. */
  readonly sessionId: string | null;
  /** The API token that the request came with, when it came with one. */
  readonly tokenId: string | null;
  /** What the API token is limited to; null without limits. */
  readonly scopes: readonly TokenScope[] | null;
  /** Set for someone who does not want to be shown as present, or as writing. */
  readonly isUnseen?: true;
  /** Set for an administrator who must set up the second step of signing in first; until then `platformRole` is `member`. */
  readonly secondStepMissing?: true;
}

/** Whether the person belongs to the organisation with at least this role. */
export function isMemberOf(actor: Actor | null, organisationId: string, atLeast: MembershipRole = 'member'): boolean {
  return (
    actor?.memberships.some(
      (one) =>
        one.organisationId === organisationId &&
        MEMBERSHIP_ROLES.indexOf(one.role) >= MEMBERSHIP_ROLES.indexOf(atLeast),
    ) ?? false
  );
}

/** The person's place in the hub; null for those who have none. */
export function placeInHub(actor: Actor | null, hubId: string): ActorHub | null {
  return actor?.hubs.find((one) => one.hubId === hubId) ?? null;
}

/** Whether the person has at least this role on the whole platform. */
export function isPlatform(actor: Actor | null, atLeast: PlatformRole): boolean {
  return actor !== null && PLATFORM_ROLES.indexOf(actor.platformRole) >= PLATFORM_ROLES.indexOf(atLeast);
}

/** Whether what the person came with allows reading or writing: tokens may be limited to one of them. */
export function mayUse(actor: Actor, scope: TokenScope): boolean {
  return actor.scopes === null || actor.scopes.includes(scope);
}
