import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { BELONGING_LIMITS, MEMBERSHIP_ROLES, type MembershipRole } from '#contracts';
import { trimmed } from '#features/identity';
import { OrganisationRef } from '#features/organisations';
import { ActivePerson } from '../belonging.dto.js';
import type { WaitingRequest } from './requests.repository.js';

/** Someone who asks to be let in. */
export class AskToJoinDto {
  /** What those who answer should know, such as what one does there. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(BELONGING_LIMITS.messageMax)
  message: string;
}

/** The role of someone who is let in. */
export class LetInDto {
  /** Absent: member, or administrator where the organisation has none. */
  @IsOptional()
  @IsIn(MEMBERSHIP_ROLES)
  role?: MembershipRole;
}

/** A request that waits. */
export class JoinRequestResponse {
  id: string;
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  person: ActivePerson;
  /** What stands after the @ of the person's verified address; the address itself is never shown. */
  mailDomain: string;
  message: string;
  createdAt: string;

  static from({ createdAt, ...one }: WaitingRequest): JoinRequestResponse {
    return { ...one, createdAt: createdAt.toISOString() };
  }
}

/** Requests, the oldest first. */
export class JoinRequestList {
  items: JoinRequestResponse[];
  nextCursor: string | null;
}

/** One's own requests that wait, newest first. */
export class OwnRequestList {
  items: JoinRequestResponse[];
}
