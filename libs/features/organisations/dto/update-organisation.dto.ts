import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsLatitude,
  IsLongitude,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { AREAS, ORGANISATION_LIMITS as LIMITS, REACHES, type Area, type Reach } from '#contracts';
import { IsPublicUrl } from '#platform/safe-fetch';
import { IsOrganisationNumber } from '../organisation-number.js';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);
const emptyIsNull = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() || null : value;

/** What its administrators may change; what is absent stays, null takes away. */
export class UpdateOrganisationDto {
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MinLength(LIMITS.nameMin)
  @MaxLength(LIMITS.nameMax)
  name?: string;

  /** Ten digits, with or without the hyphen. */
  @IsOptional()
  @Transform(emptyIsNull)
  @IsOrganisationNumber()
  organisationNumber?: string | null;

  /** Code of the municipality where it has its seat. */
  @IsOptional()
  @Transform(emptyIsNull)
  @Matches(/^\d{4}$/, { message: 'municipality must be a municipality code of four digits' })
  municipality?: string | null;

  /** Where it is on the map, in degrees (WGS 84); together with `lon`. */
  @IsOptional()
  @IsLatitude()
  lat?: number | null;

  @IsOptional()
  @IsLongitude()
  lon?: number | null;

  @IsOptional()
  @Transform(emptyIsNull)
  @IsString()
  @MaxLength(LIMITS.webAddressMax)
  @IsPublicUrl()
  webAddress?: string | null;

  @IsOptional()
  @Transform(emptyIsNull)
  @IsString()
  @MaxLength(LIMITS.descriptionMax)
  descriptionSv?: string | null;

  @IsOptional()
  @Transform(emptyIsNull)
  @IsString()
  @MaxLength(LIMITS.descriptionMax)
  descriptionEn?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.areasMax)
  @IsIn(AREAS, { each: true })
  areas?: Area[];

  @IsOptional()
  @IsIn(REACHES)
  reach?: Reach | null;

  /** Whether a second person reads use cases before they are published in its name. */
  @IsOptional()
  @IsBoolean()
  reviewRequired?: boolean;
}
