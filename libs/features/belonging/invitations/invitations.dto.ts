import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACCOUNT_LIMITS, LANGUAGES, MEMBERSHIP_ROLES, type Language, type MembershipRole } from '#contracts';
import { mailAddress } from '#features/identity';
import { OrganisationRef } from '#features/organisations';
import type { StoredInvitation } from './invitation-rows.repository.js';

/** The secret of a link; anything longer is none of ours. */
const SECRET_MAX = 100;

/** Someone who is invited. */
export class InviteDto {
  @Transform(mailAddress)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.emailMax)
  @IsEmail()
  email: string;

  /** The role that they get; absent: member. */
  @IsOptional()
  @IsIn(MEMBERSHIP_ROLES)
  role?: MembershipRole;

  /** Language of the mail to someone without an account; absent: Swedish. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

/** The secret of the link in the mail. */
export class InvitationTokenDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(SECRET_MAX)
  token: string;
}

/** An invitation as those who send them see it. */
export class InvitationResponse {
  id: string;
  email: string;
  @ApiProperty({ enum: MEMBERSHIP_ROLES })
  role: MembershipRole;
  createdAt: string;
  sentAt: string;
  expiresAt: string;
  /** Whether it is too old to be accepted; sending it again makes it new. */
  expired: boolean;

  static from({ id, email, role, createdAt, sentAt, expiresAt }: StoredInvitation<MembershipRole>): InvitationResponse {
    return {
      id,
      email,
      role,
      createdAt: createdAt.toISOString(),
      sentAt: sentAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      expired: expiresAt.getTime() <= Date.now(),
    };
  }
}

/** Invitations that are not answered, newest first. */
export class InvitationList {
  items: InvitationResponse[];
  nextCursor: string | null;
}

/** An invitation as whoever got it sees it. */
export class ReceivedInvitation {
  id: string;
  /** The address that it was sent to: only someone with that address can accept it. */
  email: string;
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  @ApiProperty({ enum: MEMBERSHIP_ROLES })
  role: MembershipRole;
  /** Name of who sent it; null when they are gone. */
  invitedBy: string | null;
  expiresAt: string;
}

/** Invitations to one's address, newest first. */
export class ReceivedInvitationList {
  items: ReceivedInvitation[];
}
