import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { AREAS, ORGANISATION_LIMITS as LIMITS, REACHES, type Area, type Reach } from '#contracts';
import { trimmed } from '#features/identity';
import { IsOrganisationNumber, OrganisationRef } from '#features/organisations';
import { IsPublicUrl } from '#platform/safe-fetch';
import { PersonRef } from '../belonging.dto.js';
import { REGISTRATION_STATES, type RegistrationState } from './registration.entity.js';

const emptyIsAbsent = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() || undefined : value;

/** An association that somebody puts on Torget. */
export class RegisterAssociationDto {
  @Transform(trimmed)
  @IsString()
  @MinLength(LIMITS.nameMin)
  @MaxLength(LIMITS.nameMax)
  name: string;

  /** Ten digits, with or without the hyphen. */
  @Transform(trimmed)
  @IsOrganisationNumber()
  organisationNumber: string;

  /** What it is there for. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.descriptionMax)
  descriptionSv: string;

  @Transform(emptyIsAbsent)
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.descriptionMax)
  descriptionEn?: string;

  /** How far its work reaches. */
  @IsIn(REACHES)
  reach: Reach;

  /** What it works with. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.areasMax)
  @IsIn(AREAS, { each: true })
  areas: Area[];

  /** Code of the municipality where it has its seat. */
  @Transform(emptyIsAbsent)
  @IsOptional()
  @Matches(/^\d{4}$/, { message: 'municipality must be a municipality code of four digits' })
  municipality?: string;

  @Transform(emptyIsAbsent)
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.webAddressMax)
  @IsPublicUrl()
  webAddress?: string;

  /** Says that it is another one than those of the same name that are here already. */
  @IsOptional()
  @IsBoolean()
  isAnother?: boolean;
}

/** A registration as the person who made it, and those who answer it, see it. */
export class RegistrationResponse {
  id: string;
  name: string;
  organisationNumber: string;
  @ApiProperty({ enum: REGISTRATION_STATES })
  state: RegistrationState;
  createdAt: string;
  /** Why it was refused. */
  reason: string | null;
  /** Null when it was refused: then the organisation is gone. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
}

/** One's own registrations, newest first. */
export class OwnRegistrationList {
  items: RegistrationResponse[];
}

/** A registration that waits for an editor of the platform. */
export class WaitingRegistration extends RegistrationResponse {
  @ApiProperty({ type: PersonRef, nullable: true })
  registeredBy: PersonRef | null;
  /** What stands after the @ of that person's verified address. */
  mailDomain: string | null;
  descriptionSv: string | null;
  webAddress: string | null;
  @ApiProperty({ enum: REACHES, nullable: true, type: String })
  reach: Reach | null;
  areas: string[];
}

/** Registrations that wait, the oldest first. */
export class WaitingRegistrationList {
  items: WaitingRegistration[];
  nextCursor: string | null;
}
