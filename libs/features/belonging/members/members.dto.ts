import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MEMBERSHIP_ROLES, type MembershipRole } from '#contracts';
import type { Member } from '#features/identity';
import { ActivePerson } from '../belonging.dto.js';

/** The role that a member gets. */
export class ChangeRoleDto {
  @IsIn(MEMBERSHIP_ROLES)
  role: MembershipRole;
}

/** A person in an organisation. */
export class MemberResponse {
  person: ActivePerson;
  @ApiProperty({ enum: MEMBERSHIP_ROLES })
  role: MembershipRole;
  since: string;

  static from({ userId, name, workTitle, role, since }: Member): MemberResponse {
    return { person: { id: userId, name, workTitle }, role, since: since.toISOString() };
  }
}

/** What the asker may do with the list. */
export class MemberListAbilities {
  /** Whether the asker decides who belongs, and in which role. */
  canDecide: boolean;
}

/** One page of an organisation's people, its administrators first. */
export class MemberList {
  items: MemberResponse[];
  nextCursor: string | null;
  total: number;
  abilities: MemberListAbilities;
}

/** What the asker may do about belonging to an organisation. */
export class MembershipAbilities {
  canAskToJoin: boolean;
  /** Whether the asker's address makes them its first administrator at once. */
  canTakeOver: boolean;
  canLeave: boolean;
  canDecide: boolean;
  canProposeDomain: boolean;
  canConfirmDomain: boolean;
}

/** One's own request that waits for an answer. */
export class OwnRequest {
  id: string;
  createdAt: string;
}

/** Where the asker stands with an organisation. */
export class OwnMembership {
  @ApiProperty({ enum: MEMBERSHIP_ROLES, nullable: true, type: String })
  role: MembershipRole | null;
  /** Null when none waits. */
  @ApiProperty({ type: OwnRequest, nullable: true })
  request: OwnRequest | null;
  hasAdministrator: boolean;
  abilities: MembershipAbilities;
}
