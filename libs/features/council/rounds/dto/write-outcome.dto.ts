import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { COUNCIL_LIMITS } from '#contracts';
import { EmptyIsNull, IsDay, Trim } from '#platform/http';

/** What a round leads to for a need, who sees to it (an organisation or a person), and when it is followed up. */
export class PutOutcomeDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(COUNCIL_LIMITS.textMax)
  outcome: string;

  /** Slug or id. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisation?: string | null;

  @EmptyIsNull()
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  /** A day in Sweden. */
  @IsDay()
  followUpOn: string;
}
