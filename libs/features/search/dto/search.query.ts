import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayUnique, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { SEARCH_LIMITS, SEARCH_TYPES, type SearchableType } from '#contracts';
import { Trim } from '#platform/http';

/** `types=use_case,person`, or the parameter repeated. */
const Listed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    value === undefined
      ? value
      : [value]
          .flat()
          .flatMap((one: unknown) => (typeof one === 'string' ? one.split(',') : [one]))
          .filter((one) => one !== ''),
  );

/** What has been typed so far, and which kinds of things are meant. */
export class SuggestQueryDto {
  @Trim()
  @IsString()
  @MaxLength(SEARCH_LIMITS.queryMax)
  q: string;

  /** Kinds of things, all of them when absent. */
  @Listed()
  @IsOptional()
  @IsIn(SEARCH_TYPES, { each: true })
  @ArrayUnique()
  types?: SearchableType[];

  /** Language to show highlights in, where a thing has it. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z]{2}$/, { message: 'lang must be a language code of two letters (ISO 639-1)' })
  lang?: string;
}

/** What to look for, in which kinds of things. */
export class GroupedSearchQuery extends SuggestQueryDto {
  /** How many of each kind to answer with. */
  @ApiPropertyOptional({
    description: 'How many of each kind to answer with',
    minimum: 1,
    maximum: SEARCH_LIMITS.perGroupMax,
    default: SEARCH_LIMITS.perGroup,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(SEARCH_LIMITS.perGroupMax)
  limit: number = SEARCH_LIMITS.perGroup;
}
