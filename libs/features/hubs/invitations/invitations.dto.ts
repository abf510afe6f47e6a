import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { ACCOUNT_LIMITS, HUB_ROLES, LANGUAGES, type HubRole, type Language } from '#contracts';
import { InvitationTokenDto, type StoredInvitation } from '#features/belonging';
import { mailAddress } from '#features/identity';
import { HubRef } from '../dto/hub.response.js';

/** Someone who is invited into a hub. */
export class InviteToHubDto {
  @Transform(mailAddress)
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.emailMax)
  @IsEmail()
  email: string;

  /** The role that they get; absent: member. Other roles are for owners to give. */
  @IsOptional()
  @IsIn(HUB_ROLES)
  role?: HubRole;

  /** Language of the mail to someone without an account; absent: Swedish. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

/** Yes to an invitation. */
export class AcceptHubInvitationDto {
  /** The version of the rules that one says yes to; needed where the hub has rules. */
  @IsOptional()
  @IsInt()
  @Min(1)
  rulesVersion?: number;
}

/** Yes to an invitation, by the secret of the link in the mail. */
export class AcceptHubInvitationLinkDto extends InvitationTokenDto {
  /** The version of the rules that one says yes to; needed where the hub has rules. */
  @IsOptional()
  @IsInt()
  @Min(1)
  rulesVersion?: number;
}

/** An invitation as those who send them see it. */
export class HubInvitationResponse {
  id: string;
  email: string;
  @ApiProperty({ enum: HUB_ROLES })
  role: HubRole;
  createdAt: string;
  sentAt: string;
  expiresAt: string;
  /** Whether it is too old to be accepted; sending it again makes it new. */
  expired: boolean;

  static from(one: StoredInvitation<HubRole>): HubInvitationResponse {
    const { id, email, role, createdAt, sentAt, expiresAt } = one;
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
export class HubInvitationList {
  items: HubInvitationResponse[];
  nextCursor: string | null;
}

/** An invitation as whoever got it sees it: it tells of the hub, also of a secret one. */
export class ReceivedHubInvitation {
  id: string;
  /** The address that it was sent to: only someone with that address can accept it. */
  email: string;
  @ApiProperty({ type: HubRef })
  hub: HubRef;
  purpose: string;
  rules: string;
  rulesVersion: number;
  @ApiProperty({ enum: HUB_ROLES })
  role: HubRole;
  /** Name of who sent it; null when they are gone. */
  invitedBy: string | null;
  expiresAt: string;
}

/** Invitations to one's address, newest first. */
export class ReceivedHubInvitationList {
  items: ReceivedHubInvitation[];
}
