import { ArrayMaxSize, IsArray, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import {
  HUB_KINDS,
  HUB_LIMITS as LIMITS,
  HUB_VISIBILITIES,
  JOIN_POLICIES,
  type HubKind,
  type HubVisibility,
  type JoinPolicy,
} from '#contracts';
import { EmptyIsNull, IfPresent, Trim, UniqueTexts } from '#platform/http';

/** Longest name of a thing in an address: a slug or an id. */
const SLUG_MAX = 200;

/** A hub that is made. Who makes it becomes its first owner. */
export class CreateHubDto {
  @Trim()
  @IsString()
  @MinLength(LIMITS.nameMin)
  @MaxLength(LIMITS.nameMax)
  name: string;

  /** Councils are made by editors of the platform. Absent: community. */
  @IsOptional()
  @IsIn(HUB_KINDS)
  kind?: HubKind;

  /** What it is for; whoever may know of the hub reads it. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.purposeMax)
  purpose?: string;

  /** Absent: open. */
  @IsOptional()
  @IsIn(HUB_VISIBILITIES)
  visibility?: HubVisibility;

  /** Absent: open for an open hub, by request for a closed one, by invitation for a secret one. */
  @IsOptional()
  @IsIn(JOIN_POLICIES)
  joinPolicy?: JoinPolicy;

  /** What members say yes to when they join. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.rulesMax)
  rules?: string;

  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.tagsMax)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(LIMITS.tagMax, { each: true })
  tags?: string[];

  /** Slug or id of the organisation that stands behind it: one's own. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  organisation?: string | null;

  /** Slug or id of the hub that it stands in: one that one looks after. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  parent?: string | null;
}

/** What of a hub is changed; what is absent stays. Changed rules are for every member to say yes to again. */
export class UpdateHubDto {
  @Trim()
  @IfPresent()
  @IsString()
  @MinLength(LIMITS.nameMin)
  @MaxLength(LIMITS.nameMax)
  name?: string;

  @IfPresent()
  @IsIn(HUB_KINDS)
  kind?: HubKind;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.purposeMax)
  purpose?: string;

  @IfPresent()
  @IsIn(HUB_VISIBILITIES)
  visibility?: HubVisibility;

  @IfPresent()
  @IsIn(JOIN_POLICIES)
  joinPolicy?: JoinPolicy;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.rulesMax)
  rules?: string;

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(LIMITS.tagsMax)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(LIMITS.tagMax, { each: true })
  tags?: string[];

  /** Null: none any more. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  organisation?: string | null;

  /** Null: in none any more. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  parent?: string | null;
}
