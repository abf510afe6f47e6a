import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  AREAS,
  EVIDENCE_GRADES,
  PERSONAL_DATA,
  PHASES,
  STOP_REASONS,
  TECHNIQUES,
  USE_CASE_LIMITS as LIMITS,
  VALUES,
  type Area,
  type EvidenceGrade,
  type PersonalData,
  type Phase,
  type StopReason,
  type Technique,
  type Value,
  type Visibility,
} from '#contracts';
import { EmptyIsNull, IsDay, IsLanguage, Trim, UniqueTexts } from './field-rules.js';

const OFFERED_VISIBILITIES = ['public', 'members', 'organisation'] as const satisfies readonly Visibility[];
const LARGEST = 1e15;
const SMALLEST = -1e15;

/** One thing that changed, before and after. */
export class WriteEffectDto {
  /** What was measured: "Minutes for each case". */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.measureMax)
  measure: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.unitMax)
  unit?: string | null;

  /** The value before. */
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(SMALLEST)
  @Max(LARGEST)
  baseline?: number | null;

  /** The value after. */
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(SMALLEST)
  @Max(LARGEST)
  value?: number | null;

  @EmptyIsNull()
  @IsOptional()
  @IsDay()
  periodStart?: string | null;

  @EmptyIsNull()
  @IsOptional()
  @IsDay()
  periodEnd?: string | null;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.methodMax)
  method?: string | null;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.measureMax)
  measuredBy?: string | null;

  @IsIn(EVIDENCE_GRADES)
  evidence: EvidenceGrade;
}

/** The story in another language. */
export class WriteStoryDto {
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.titleMax)
  title?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.summaryMax)
  summary?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.storyMax)
  problem?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.storyMax)
  solution?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.storyMax)
  lessons?: string;
}

/** The story in the other languages of the interface. */
export class WriteTranslationsDto {
  @IsOptional()
  @ValidateNested()
  @Type(() => WriteStoryDto)
  sv?: WriteStoryDto | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WriteStoryDto)
  en?: WriteStoryDto | null;
}

/** What people write about a use case. A draft needs only a title and an organisation. */
export class DraftUseCaseDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.titleMax)
  title: string;

  /** Slug or id of the organisation that owns the case. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation: string;

  /** Language of the story, ISO 639-1; `sv` when absent. */
  @IsOptional()
  @IsLanguage()
  lang?: string;

  /** What it is, in a few sentences. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.summaryMax)
  summary?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.storyMax)
  problem?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.storyMax)
  solution?: string;

  /** What others should know who want to do the same. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.storyMax)
  lessons?: string;

  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @IsIn(AREAS, { each: true })
  areas?: Area[];

  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @IsIn(VALUES, { each: true })
  values?: Value[];

  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @IsIn(TECHNIQUES, { each: true })
  techniques?: Technique[];

  @EmptyIsNull()
  @IsOptional()
  @IsIn(PHASES)
  phase?: Phase | null;

  /** The day since which the case is in this phase. */
  @EmptyIsNull()
  @IsOptional()
  @IsDay()
  phaseSince?: string | null;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.shortTextMax)
  phaseReason?: string | null;

  /** Why a stopped case was stopped. */
  @EmptyIsNull()
  @IsOptional()
  @IsIn(STOP_REASONS)
  stopReason?: StopReason | null;

  /** What to do instead of a stopped case. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.storyMax)
  insteadOf?: string | null;

  @EmptyIsNull()
  @IsOptional()
  @IsIn(PERSONAL_DATA)
  personalData?: PersonalData | null;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.nameMax)
  contactName?: string | null;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.nameMax)
  contactRole?: string | null;

  /** Shown only to people who have signed in. */
  @EmptyIsNull()
  @IsOptional()
  @IsEmail()
  contactEmail?: string | null;

  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.tagsMax)
  @IsString({ each: true })
  @MaxLength(LIMITS.tagMax, { each: true })
  @Matches(/^[^;|\p{Cc}]+$/u, { each: true, message: 'each tag must be one line without ; and |' })
  tags?: string[];

  /** Who may read the case once it is published. `hub` is offered when there are hubs. */
  @EmptyIsNull()
  @IsOptional()
  @IsIn(OFFERED_VISIBILITIES, { message: 'visibility must be public, members or organisation; hub is not offered yet' })
  visibility?: Visibility | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.effectsMax)
  @ValidateNested({ each: true })
  @Type(() => WriteEffectDto)
  effects?: WriteEffectDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => WriteTranslationsDto)
  translations?: WriteTranslationsDto;
}

/** A change of a use case: fields that are absent stay as they are. */
export class UpdateUseCaseDto extends PartialType(DraftUseCaseDto) {}
