import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { COUNCIL_LIMITS, ROUND_LIMITS, type Weights } from '#contracts';
import { EmptyIsNull, IfPresent, IsInstant, Trim } from '#platform/http';

/** What each criterion weighs, in whole per cent that add up to 100. */
export class WeightsDto implements Weights {
  @IsInt()
  @Min(0)
  @Max(100)
  urgency: number;

  @IsInt()
  @Min(0)
  @Max(100)
  feasibility: number;

  @IsInt()
  @Min(0)
  @Max(100)
  benefit: number;

  @IsInt()
  @Min(0)
  @Max(100)
  cost: number;

  @IsInt()
  @Min(0)
  @Max(100)
  equality: number;
}

/** A round that is planned. */
export class CreateRoundDto {
  @Trim()
  @IsString()
  @MinLength(COUNCIL_LIMITS.titleMin)
  @MaxLength(COUNCIL_LIMITS.titleMax)
  title: string;

  /** The term whose seats score. Absent: the present one. */
  @IsOptional()
  @IsUUID()
  termId?: string;

  /** When it opens by itself; null or absent: when somebody opens it. */
  @EmptyIsNull()
  @IsOptional()
  @IsInstant()
  opensAt?: string | null;

  /** From this instant on nothing is scored. */
  @IsInstant()
  closesAt: string;

  @ValidateNested()
  @Type(() => WeightsDto)
  @IsNotEmpty()
  weights: WeightsDto;

  /** How many of the needs it is to put first. */
  @IsInt()
  @Min(1)
  @Max(ROUND_LIMITS.topMax)
  topCount: number;

  /** Slugs or ids of the needs. Absent: all that wait to be looked at. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROUND_LIMITS.needsMax)
  @IsString({ each: true })
  needs?: string[];
}

/** What of a round is changed; what is absent stays. Of an open one only its title and when it closes. */
export class UpdateRoundDto {
  @Trim()
  @IfPresent()
  @IsString()
  @MinLength(COUNCIL_LIMITS.titleMin)
  @MaxLength(COUNCIL_LIMITS.titleMax)
  title?: string;

  @EmptyIsNull()
  @IsOptional()
  @IsInstant()
  opensAt?: string | null;

  @IfPresent()
  @IsInstant()
  closesAt?: string;

  @IfPresent()
  @ValidateNested()
  @Type(() => WeightsDto)
  @IsNotEmpty()
  weights?: WeightsDto;

  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(ROUND_LIMITS.topMax)
  topCount?: number;

  @IfPresent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROUND_LIMITS.needsMax)
  @IsString({ each: true })
  needs?: string[];
}
