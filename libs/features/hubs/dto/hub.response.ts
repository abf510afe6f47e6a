import { ApiProperty } from '@nestjs/swagger';
import {
  HUB_KINDS,
  HUB_ROLES,
  HUB_VISIBILITIES,
  JOIN_POLICIES,
  type HubKind,
  type HubRole,
  type HubVisibility,
  type JoinPolicy,
} from '#contracts';
import { ActivePerson } from '#features/belonging';
import { AttachedFile } from '#features/files';
import { OrganisationRef } from '#features/organisations';
import type { Hub } from '../entities/hub.entity.js';

/** A hub as others point at it. */
export class HubRef {
  id: string;
  slug: string;
  name: string;
  @ApiProperty({ enum: HUB_KINDS })
  kind: HubKind;
  @ApiProperty({ enum: HUB_VISIBILITIES })
  visibility: HubVisibility;

  static from({ id, slug, name, kind, visibility }: Hub): HubRef {
    return { id, slug, name, kind, visibility };
  }
}

/** What belongs to a hub in lists, beside its own row. */
export interface HubSurroundings {
  readonly organisation: OrganisationRef | null;
  readonly cover: AttachedFile | null;
  readonly role: HubRole | null;
}

/** A hub as lists show it. */
export class HubSummary extends HubRef {
  purpose: string;
  @ApiProperty({ enum: JOIN_POLICIES })
  joinPolicy: JoinPolicy;
  tags: string[];
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
  @ApiProperty({ type: AttachedFile, nullable: true })
  cover: AttachedFile | null;
  memberCount: number;
  /** The asker's role; null for those who are not in it. */
  @ApiProperty({ enum: HUB_ROLES, nullable: true, type: String })
  role: HubRole | null;
  /** Example content of a demo installation. */
  isDemo: boolean;
  createdAt: string;
  updatedAt: string;
  /** Since when it can only be read. */
  archivedAt: string | null;

  static of(hub: Hub, { organisation, cover, role }: HubSurroundings): HubSummary {
    const { purpose, joinPolicy, tags, memberCount, isDemo } = hub;
    return {
      ...HubRef.from(hub),
      purpose,
      joinPolicy,
      tags,
      organisation,
      cover,
      memberCount,
      role,
      isDemo,
      createdAt: hub.createdAt.toISOString(),
      updatedAt: hub.updatedAt.toISOString(),
      archivedAt: hub.archivedAt?.toISOString() ?? null,
    };
  }
}

/** The asker's place in a hub. */
export class OwnHubMembership {
  @ApiProperty({ enum: HUB_ROLES })
  role: HubRole;
  since: string;
  /** The version of the rules that one said yes to last. */
  rulesVersion: number | null;
  /** Whether the rules have changed since. */
  rulesDue: boolean;
}

/** The asker's request that waits for an answer. */
export class OwnHubRequest {
  id: string;
  createdAt: string;
}

/** What the asker may do with a hub. */
export class HubAbilities {
  canRead: boolean;
  canPost: boolean;
  canJoin: boolean;
  canAskToJoin: boolean;
  canLeave: boolean;
  /** Whether the asker looks after members, invitations and what is pinned. */
  canTend: boolean;
  /** Whether the asker moderates what is written. */
  canModerate: boolean;
  canEdit: boolean;
  canArchive: boolean;
  canReopen: boolean;
  canTransfer: boolean;
}

/** A hub, as its own page shows it. */
export class HubResponse extends HubSummary {
  rules: string;
  /** The number of the rules as they are now; 0 as long as there never were any. */
  rulesVersion: number;
  /** The hub that it stands in, for those who may know of that one. */
  @ApiProperty({ type: HubRef, nullable: true })
  parent: HubRef | null;
  /** Hubs that stand in it, as far as the asker may know of them; in the order of their names. */
  inner: HubRef[];
  /** Its owners, for those who have signed in. */
  owners: ActivePerson[];
  @ApiProperty({ type: OwnHubMembership, nullable: true })
  membership: OwnHubMembership | null;
  @ApiProperty({ type: OwnHubRequest, nullable: true })
  request: OwnHubRequest | null;
  version: number;
  abilities: HubAbilities;
}

/** One page of hubs. */
export class HubList {
  items: HubSummary[];
  nextCursor: string | null;
  total: number;
}

/** One version of a hub's rules. */
export class HubRulesVersion {
  version: number;
  text: string;
  createdAt: string;
}

/** All versions of a hub's rules, newest first. */
export class HubRulesHistory {
  items: HubRulesVersion[];
}
