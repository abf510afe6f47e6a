import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ADOPTION_STEPS, USE_CASE_LIMITS as LIMITS, type AdoptionStep } from '#contracts';
import { EmptyIsNull, PageQuery, Repeatable, Trim } from '#platform/http';

class AdoptionWordsDto {
  /** What it took, or what one wants to know. Seen by everyone from the step `adopting` on. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.methodMax)
  note?: string | null;

  /** Whether the contact of the case may see one's address, to answer the mail that tells of the interest. */
  @IsOptional()
  @IsBoolean()
  shareEmail?: boolean;
}

/** What an organisation says about doing the same. */
export class ChangeAdoptionDto extends AdoptionWordsDto {
  @IsOptional()
  @IsIn(ADOPTION_STEPS)
  step?: AdoptionStep;
}

/** An organisation that begins to take up a case. */
export class TakeUpDto extends AdoptionWordsDto {
  /** Slug or id of one's organisation. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation: string;

  @IsIn(ADOPTION_STEPS)
  step: AdoptionStep;
}

/** The organisation that does the same with a case of its own. */
export class CopyUseCaseDto {
  /** Slug or id of one's organisation. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation: string;
}

/** Which adoptions to list. */
export class ListAdoptionsQuery extends PageQuery {
  @Repeatable()
  @IsOptional()
  @IsIn(ADOPTION_STEPS, { each: true })
  step?: AdoptionStep[];
}
