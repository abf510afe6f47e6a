import { PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  Matches,
  ValidateNested,
} from 'class-validator';
import {
  EVIDENCE_GRADES,
  LINK_KINDS,
  USE_CASE_FIELDS,
  USE_CASE_LIMITS as LIMITS,
  VISIBILITIES,
  WITHHOLD_REASONS,
  type EvidenceGrade,
  type LinkKind,
  type StandardField,
  type Visibility,
  type WithholdReason,
} from '#contracts';
import { IsPublicUrl } from '#platform/safe-fetch';
import { EmptyIsNull, IsDay, Trim, UniqueTexts } from '#platform/http';
import { StandardFieldsToWrite } from './standard-fields.js';

const WITHHOLDABLE = USE_CASE_FIELDS.filter((field: StandardField) => field.withholdable).map(({ name }) => name);
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

/** A typed link. */
export class WriteLinkDto {
  @IsIn(LINK_KINDS)
  kind: LinkKind;

  /** An http or https address that everyone can reach. */
  @Trim()
  @IsString()
  @MaxLength(LIMITS.urlMax)
  @IsPublicUrl()
  url: string;

  /** What the link shows. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.measureMax)
  label: string;
}

/** Who worked with it, and about how many hours. */
export class WriteRoleDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.nameMax)
  role: string;

  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(LIMITS.amountMax)
  hours?: number | null;
}

/** One more person to ask. */
export class WriteContactDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.nameMax)
  name: string;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.nameMax)
  role?: string | null;

  /** Shown only to people who have signed in. */
  @EmptyIsNull()
  @IsOptional()
  @IsEmail()
  email?: string | null;
}

/** A field that is not shown, and why. */
export class WriteWithheldDto {
  @IsIn(WITHHOLDABLE)
  field: string;

  @IsIn(WITHHOLD_REASONS)
  reason: WithholdReason;
}

const fieldOf = (withheld: WriteWithheldDto): string => withheld.field;

/** What people write about a use case: the fields of the standard. A draft needs only a title and an organisation. */
export class DraftUseCaseDto extends StandardFieldsToWrite {
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

  /** Slugs or ids of further organisations that own the case. */
  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.ownersMax)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  coOwners?: string[];

  /** Who may read the case once it is published. */
  @EmptyIsNull()
  @IsOptional()
  @IsIn(VISIBILITIES)
  visibility?: Visibility | null;

  /** Slugs or ids of the hubs whose members may read it, when the visibility is `hub`; hubs that one may not know of stay. */
  @UniqueTexts()
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.hubsMax)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  hubs?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.effectsMax)
  @ValidateNested({ each: true })
  @Type(() => WriteEffectDto)
  effects?: WriteEffectDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.linksMax)
  @ValidateNested({ each: true })
  @Type(() => WriteLinkDto)
  links?: WriteLinkDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.effectsMax)
  @ValidateNested({ each: true })
  @Type(() => WriteRoleDto)
  roles?: WriteRoleDto[];

  /** More people to ask, beside the contact. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.contactsMax)
  @ValidateNested({ each: true })
  @Type(() => WriteContactDto)
  contacts?: WriteContactDto[];

  /** Slug or id of the case that this one grew from. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  grewFrom?: string | null;

  /** Fields that are not shown; what they hold is kept for those who may edit the case. */
  @IsOptional()
  @IsArray()
  @ArrayUnique(fieldOf)
  @ValidateNested({ each: true })
  @Type(() => WriteWithheldDto)
  withheld?: WriteWithheldDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => WriteTranslationsDto)
  translations?: WriteTranslationsDto;
}

/** A change of a use case: fields that are absent stay as they are. */
export class UpdateUseCaseDto extends PartialType(DraftUseCaseDto) {
  /** A new address; the old one goes on leading here. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsOptional()
  @IsString()
  @MaxLength(80)
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: 'slug must be small letters, digits and single hyphens' })
  slug?: string;
}

/** Why a case that waits for a review is given back. */
export class ReturnUseCaseDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.methodMax)
  note: string;
}
