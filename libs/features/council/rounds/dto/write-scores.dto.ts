import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { COUNCIL_LIMITS, CRITERIA, MUST_HAVES, ROUND_LIMITS, type Criterion, type MustHave } from '#contracts';
import { Trim } from '#platform/http';

/** What a seat gives a need by one criterion. */
export class ScoreDto {
  @IsIn(CRITERIA)
  criterion: Criterion;

  /** 1 to 5, where more is better: a 5 for `cost` is a low cost. */
  @IsInt()
  @Min(ROUND_LIMITS.scoreMin)
  @Max(ROUND_LIMITS.scoreMax)
  score: number;

  /** Why; everyone reads it when the round is closed. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(COUNCIL_LIMITS.reasonMax)
  reason?: string;
}

/** A need's part of a sheet. What is absent stays as it was, so a sheet can be filled in bit by bit. */
export class PutScoresDto {
  /** Absent: the open round of one's seat that holds the need. */
  @IsOptional()
  @IsUUID()
  roundId?: string;

  @IsArray()
  @ArrayMaxSize(CRITERIA.length)
  @ArrayUnique(({ criterion }: ScoreDto) => criterion)
  @ValidateNested({ each: true })
  @Type(() => ScoreDto)
  scores: ScoreDto[];

  /** All that hold for the need, as the seat sees it. Absent: as it was. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(MUST_HAVES, { each: true })
  mustHaves?: MustHave[];
}
