import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { HUB_LIMITS, HUB_ROLES, type HubRole } from '#contracts';
import { ActivePerson } from '#features/belonging';
import { PageQuery, Trim } from '#platform/http';
import type { ListedMember } from './members.repository.js';

/** Someone who wants to be in a hub. */
export class JoinHubDto {
  /** The version of the rules that one says yes to; needed where the hub has rules. */
  @IsOptional()
  @IsInt()
  @Min(1)
  rulesVersion?: number;

  /** What those who answer should know, where one asks. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(HUB_LIMITS.messageMax)
  message?: string;
}

/** What came of it. */
export class JoinedHub {
  /** `member`: one is in it; `requested`: its moderators answer by mail. */
  @ApiProperty({ enum: ['member', 'requested'] })
  state: 'member' | 'requested';
}

/** The version of the rules that one says yes to. */
export class AcceptRulesDto {
  @IsInt()
  @Min(1)
  rulesVersion: number;
}

/** The role that a member gets. */
export class ChangeHubRoleDto {
  @IsIn(HUB_ROLES)
  role: HubRole;
}

/** How someone is taken out of a hub. */
export class RemoveMemberQuery {
  /** `true`: they can neither join, ask nor be invited again until that is taken back. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  @IsOptional()
  @IsIn(['true', 'false'])
  block?: 'true' | 'false';

  /** Why they are shut out. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(HUB_LIMITS.reasonMax)
  reason?: string;
}

/** Who takes a hub over. */
export class HandOverDto {
  /** A member of the hub. */
  @IsUUID()
  userId: string;

  /** Whether one stays an owner too; otherwise one is a member from now on. */
  @IsOptional()
  @IsBoolean()
  stay?: boolean;
}

/** Who becomes an owner of a hub by a decision of the platform. */
export class AppointOwnerDto {
  @IsUUID()
  userId: string;
}

/** Which members to list. */
export class ListHubMembersQuery extends PageQuery {
  /** Part of a name. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(HUB_LIMITS.queryMax)
  q?: string;

  @IsOptional()
  @IsIn(HUB_ROLES)
  role?: HubRole;
}

/** A person in a hub. */
export class HubMemberResponse {
  person: ActivePerson;
  @ApiProperty({ enum: HUB_ROLES })
  role: HubRole;
  since: string;

  static from({ userId, name, workTitle, role, since }: ListedMember): HubMemberResponse {
    return { person: { id: userId, name, workTitle }, role, since: since.toISOString() };
  }
}

/** One page of a hub's people, its owners first. */
export class HubMemberList {
  items: HubMemberResponse[];
  nextCursor: string | null;
  total: number;
}

/** Someone who is shut out of a hub. */
export class BlockedPerson {
  person: ActivePerson;
  reason: string;
  blockedAt: string;
}

/** Those who are shut out, newest first. */
export class BlockedPeople {
  items: BlockedPerson[];
}

/** A hub without an owner who can act. */
export class OwnerlessHub {
  id: string;
  name: string;
  memberCount: number;
}

/** Hubs without an owner who can act, oldest first. */
export class OwnerlessHubs {
  items: OwnerlessHub[];
  nextCursor: string | null;
}
