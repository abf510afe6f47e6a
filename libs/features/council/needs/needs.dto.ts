import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import {
  AREAS,
  COUNCIL_LIMITS as LIMITS,
  LANGUAGES,
  NEED_STATES,
  type Area,
  type Language,
  type NeedState,
} from '#contracts';
import { EmptyIsNull, IfPresent, Trim, UniqueTexts } from '#platform/http';

/** Longest name of a thing in an address: a slug or an id. */
const SLUG_MAX = 200;

/** A need that is raised. */
export class RaiseNeedDto {
  @Trim()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title: string;

  /** What it is about, as plain text. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.textMax)
  background: string;

  /** Who is affected, as plain text. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.textMax)
  affected?: string;

  /** At least one: it is what others find it by. */
  @UniqueTexts()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.areasMax)
  @IsIn(AREAS, { each: true })
  areas: Area[];

  /** What it is written in. Absent: Swedish. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;

  /** Slug or id of the organisation that has it: one's own. May be left out by those who belong to just one. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(SLUG_MAX)
  organisation?: string;

  /** The thread that it is made out of: one that the asker may read. */
  @EmptyIsNull()
  @IsOptional()
  @IsUUID()
  threadId?: string | null;

  /** Slugs of use cases that have to do with it. */
  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.useCasesMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  useCases?: string[];
}

/** What of a need is changed; what is absent stays. */
export class ChangeNeedDto {
  @Trim()
  @IfPresent()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title?: string;

  @Trim()
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.textMax)
  background?: string;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.textMax)
  affected?: string;

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.areasMax)
  @IsIn(AREAS, { each: true })
  areas?: Area[];

  @IfPresent()
  @IsIn(LANGUAGES)
  lang?: Language;
}

/** Where a need goes. */
export class MoveNeedDto {
  @IsIn(NEED_STATES)
  to: NeedState;

  /** Why, as plain text: for declining, for taking up again and for going back it must be said. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  reason?: string | null;
}

/** What is being written. */
export class SimilarNeedsQuery {
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.titleMax)
  title?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.textMax)
  background?: string;

  /** What it is written in. Absent: Swedish. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}
