import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PLATFORM_ROLES, SUSPENSION_NOTE_MAX, SUSPENSION_REASONS } from '#contracts';
import type { PlatformRole, SuspensionReason } from '#contracts';
import { EmptyIsNull, PageQuery } from '#platform/http';
import { MembershipResponse } from '../profile/me.response.js';

const STATES = ['open', 'unverified', 'suspended'] as const;

/** Whom to list. */
export class ListUsersQuery extends PageQuery {
  /** Part of name or address. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsIn(PLATFORM_ROLES)
  role?: PlatformRole;

  /** Slug or id of an organisation that they belong to. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  organisation?: string;

  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

/** Another role on the whole platform. */
export class ChangePlatformRoleDto {
  @IsIn(PLATFORM_ROLES)
  role: PlatformRole;
}

/** Why somebody is shut out. */
export class SuspendDto {
  @IsIn(SUSPENSION_REASONS)
  reason: SuspensionReason;

  /** For other administrators. */
  @IsOptional()
  @EmptyIsNull()
  @IsString()
  @MaxLength(SUSPENSION_NOTE_MAX)
  note?: string | null;
}

/** A person as administrators see them. */
export class AdministeredUser {
  id: string;
  name: string;
  email: string;
  workTitle: string;
  @ApiProperty({ enum: PLATFORM_ROLES })
  platformRole: PlatformRole;
  isDemo: boolean;
  /** Whether the address is known to be theirs. */
  verified: boolean;
  suspendedAt: string | null;
  createdAt: string;
  /** When a session of theirs was last used; null without one. */
  lastSeenAt: string | null;
  @ApiProperty({ type: [MembershipResponse] })
  memberships: MembershipResponse[];
}

export class AdministeredUserList {
  @ApiProperty({ type: [AdministeredUser] })
  items: AdministeredUser[];
  nextCursor: string | null;
}

/** Who decided a suspension: without id and name for a former user. */
export class DecidingPerson {
  id: string | null;
  name: string | null;
}

/** That a person is shut out. */
export class Suspension {
  at: string;
  by: DecidingPerson | null;
  @ApiProperty({ enum: SUSPENSION_REASONS, nullable: true, type: String })
  reason: SuspensionReason | null;
  note: string | null;
}

/** What the one who asks may do here. */
export class AdministeredUserAbilities {
  canChangeRole: boolean;
  canSuspend: boolean;
}

/** One person with how they sign in. */
export class AdministeredUserDetail extends AdministeredUser {
  hasPassword: boolean;
  /** Whether they sign in in two steps. */
  twoStep: boolean;
  /** Browsers in which they are signed in. */
  sessions: number;
  apiTokens: number;
  /** Names of the identity providers that they are connected with. */
  providers: string[];
  suspension: Suspension | null;
  abilities: AdministeredUserAbilities;
}
