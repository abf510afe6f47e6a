import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import {
  AREAS,
  COUNCIL_LIMITS as LIMITS,
  NEED_SORTS,
  NEED_STATES,
  type Area,
  type NeedSort,
  type NeedState,
} from '#contracts';
import { PageQuery, Repeatable, Trim } from '#platform/http';

/** Which needs to list. Values of one filter are alternatives; all filters must hold. */
export class ListNeedsQuery extends PageQuery {
  /** Words to look for. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.queryMax)
  q?: string;

  @Repeatable()
  @IsOptional()
  @IsIn(NEED_STATES, { each: true })
  state?: NeedState[];

  @Repeatable()
  @IsOptional()
  @IsIn(AREAS, { each: true })
  area?: Area[];

  /** Slug or id of the organisation that raised it. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation?: string;

  /** Slug or id of an organisation that supports it. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  supportedBy?: string;

  /** Absent: best match first with words, newest first without. */
  @IsOptional()
  @IsIn(NEED_SORTS)
  sort?: NeedSort;
}
