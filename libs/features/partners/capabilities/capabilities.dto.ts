import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import {
  AREAS,
  CAPABILITY_KINDS,
  CAPABILITY_LIMITS as LIMITS,
  ORGANISATION_TYPES,
  TECHNIQUES,
  type Area,
  type CapabilityKind,
  type OrganisationType,
  type Technique,
} from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { EmptyIsNull, IfPresent, PageQuery, Repeatable, Trim, UniqueTexts } from '#platform/http';

/** What an organisation says that it does, offers or seeks. */
export class WriteCapabilityDto {
  @IsIn(CAPABILITY_KINDS)
  kind: CapabilityKind;

  @Trim()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.descriptionMax)
  description?: string;

  /** At least one: it is what others find it by. */
  @UniqueTexts()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.areasMax)
  @IsIn(AREAS, { each: true })
  areas: Area[];

  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.techniquesMax)
  @IsIn(TECHNIQUES, { each: true })
  techniques?: Technique[];

  /** The last day that it holds, as `2027-05-31`; null for one without an end. */
  @EmptyIsNull()
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'openUntil must be a date such as 2027-05-31' })
  @IsISO8601({ strict: true })
  openUntil?: string | null;
}

/** What may be changed; what is absent stays. */
export class ChangeCapabilityDto {
  @IfPresent()
  @IsIn(CAPABILITY_KINDS)
  kind?: CapabilityKind;

  @Trim()
  @IfPresent()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title?: string;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.descriptionMax)
  description?: string;

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.areasMax)
  @IsIn(AREAS, { each: true })
  areas?: Area[];

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(LIMITS.techniquesMax)
  @IsIn(TECHNIQUES, { each: true })
  techniques?: Technique[];

  @EmptyIsNull()
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'openUntil must be a date such as 2027-05-31' })
  @IsISO8601({ strict: true })
  openUntil?: string | null;
}

/** How it ended. */
export class CloseCapabilityDto {
  /** Whether it came true. */
  @IsBoolean()
  fulfilled: boolean;

  /** Slug or id of the organisation that it came true with. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  with?: string;
}

/** Which capabilities of one organisation to list. */
export class ListOwnCapabilitiesQuery extends PageQuery {
  @Repeatable()
  @IsOptional()
  @IsIn(CAPABILITY_KINDS, { each: true })
  kind?: CapabilityKind[];

  @Repeatable()
  @IsOptional()
  @IsIn(AREAS, { each: true })
  area?: Area[];

  @Repeatable()
  @IsOptional()
  @IsIn(TECHNIQUES, { each: true })
  technique?: Technique[];

  /** Words that must all be in the title, the description or the name of the organisation. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.queryMax)
  q?: string;

  /** `true`: only those that hold today; `false`: only those that do not; absent: all. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}

/** Which capabilities to list across organisations. Values of one filter are alternatives; all filters must hold. */
export class ListCapabilitiesQuery extends ListOwnCapabilitiesQuery {
  /** County code. */
  @Repeatable()
  @IsOptional()
  @Matches(/^\d{2}$/, { each: true, message: 'county must be a county code of two digits' })
  county?: string[];

  @Repeatable()
  @IsOptional()
  @IsIn(ORGANISATION_TYPES, { each: true })
  organisationType?: OrganisationType[];
}

/** What the asker may do with a capability. */
export class CapabilityAbilities {
  canEdit: boolean;
  /** Whether the asker may ask for an introduction, for an organisation of their own. */
  canAnswer: boolean;
}

/** Something that an organisation does, offers or seeks. */
export class CapabilityResponse {
  id: string;
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  @ApiProperty({ enum: CAPABILITY_KINDS })
  kind: CapabilityKind;
  title: string;
  description: string;
  @ApiProperty({ enum: AREAS, isArray: true })
  areas: Area[];
  @ApiProperty({ enum: TECHNIQUES, isArray: true })
  techniques: Technique[];
  openUntil: string | null;
  /** Whether it holds today. */
  isOpen: boolean;
  closedAt: string | null;
  fulfilled: boolean;
  /** With whom it came true. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  fulfilledWith: OrganisationRef | null;
  /** Example content of a demo installation. */
  isDemo: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
  abilities: CapabilityAbilities;
}

/** One page of capabilities, newest first. */
export class CapabilityList {
  items: CapabilityResponse[];
  nextCursor: string | null;
  total: number;
}
