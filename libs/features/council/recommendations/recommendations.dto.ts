import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  MATURITY_STEPS,
  RECOMMENDATION_LIMITS as LIMITS,
  RECOMMENDATION_STATES,
  UPTAKE_STATUSES,
  type MaturityStep,
  type RecommendationState,
  type UptakeStatus,
} from '#contracts';
import { IfPresent, PageQuery, Repeatable, Trim, UniqueTexts } from '#platform/http';

/** Longest name of a thing in an address: a slug or an id. */
const SLUG_MAX = 200;

const ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/** Something to read on. */
export class GuideDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.guideTitleMax)
  title: string;

  @Trim()
  @MaxLength(LIMITS.addressMax)
  @IsUrl(ADDRESS)
  url: string;
}

/** A recommendation that is begun: a draft. */
export class WriteRecommendationDto {
  @Trim()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title: string;

  /** For municipalities that have come so far. */
  @IsIn(MATURITY_STEPS)
  step: MaturityStep;

  /** Markdown, as posts are written. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.bodyMax)
  body?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.guidesMax)
  @ValidateNested({ each: true })
  @Type(() => GuideDto)
  guides?: GuideDto[];

  /** Slugs or ids of use cases that show how. */
  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  useCases?: string[];

  /** Slugs or ids of the needs that it answers. */
  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  needs?: string[];

  /** Ids of the decisions that it comes from. */
  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  decisions?: string[];
}

/** What is changed; what is absent stays. */
export class ChangeRecommendationDto {
  @Trim()
  @IfPresent()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title?: string;

  @IfPresent()
  @IsIn(MATURITY_STEPS)
  step?: MaturityStep;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.bodyMax)
  body?: string;

  @IfPresent()
  @IsArray()
  @ArrayMaxSize(LIMITS.guidesMax)
  @ValidateNested({ each: true })
  @Type(() => GuideDto)
  guides?: GuideDto[];

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  useCases?: string[];

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  needs?: string[];

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  decisions?: string[];
}

/** Why the council no longer advises it. */
export class WithdrawRecommendationDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.reasonMax)
  reason: string;
}

/** Which recommendations to list. */
export class ListRecommendationsQuery extends PageQuery {
  @Repeatable()
  @IsOptional()
  @IsIn(MATURITY_STEPS, { each: true })
  step?: MaturityStep[];

  /** Absent: published. Drafts are listed to those who read them. */
  @ApiProperty({ enum: RECOMMENDATION_STATES, required: false })
  @IsOptional()
  @IsIn(RECOMMENDATION_STATES)
  status?: RecommendationState;

  /** Slug or id: each recommendation then tells how it goes there. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  organisation?: string;

  /** Words that must all be in the title or the text. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.queryMax)
  q?: string;
}

/** How it goes with a recommendation in one's organisation. */
export class PutUptakeDto {
  /** Slug or id; absent when one speaks for one organisation only. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  organisation?: string;

  @IsIn(UPTAKE_STATUSES)
  status: UptakeStatus;

  /** Everyone reads it. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.noteMax)
  note?: string;
}

/** Whose answer to take back. */
export class UptakeOfQuery {
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  organisation?: string;
}

/** Which answers to list. */
export class ListUptakeQuery extends PageQuery {
  @Repeatable()
  @IsOptional()
  @IsIn(UPTAKE_STATUSES, { each: true })
  status?: UptakeStatus[];
}

/** In which form to take the answers out. */
export class ExportUptakeQuery {
  @ApiProperty({ enum: ['csv', 'json'], required: false })
  @IsOptional()
  @IsIn(['csv', 'json'])
  format?: 'csv' | 'json';
}
