import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsNotEmpty, IsString, MaxLength, ValidateNested } from 'class-validator';
import { USE_CASE_LIMITS as LIMITS } from '#contracts';
import { IfPresent, Trim } from '#platform/http';
import { FilterUseCasesQuery } from '../../dto/list-use-cases.query.js';
import { UseCaseSummary } from '../../dto/use-case-summary.response.js';
import { ALERTS, type Alert } from '../saved-search.entity.js';

/** One page of bookmarked cases, newest bookmark first. */
export class BookmarkList {
  items: UseCaseSummary[];
  nextCursor: string | null;
  total: number;
}

/** Ids of bookmarked cases, to mark them in lists; the newest thousand. */
export class BookmarkIds {
  ids: string[];
}

/** What a saved search asks: the filters of the list. */
export class SavedQuery extends OmitType(FilterUseCasesQuery, ['limit', 'cursor', 'lang'] as const) {}

/** A question to ask again. */
export class SaveSearchDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.nameMax)
  name: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => SavedQuery)
  query: SavedQuery;

  /** How often to be told by mail of what is new; `none` when absent. */
  @ApiPropertyOptional({ enum: ALERTS })
  @IfPresent()
  @IsIn(ALERTS)
  alert?: Alert;
}

/** A change of a saved search: fields that are absent stay as they are. */
export class ChangeSearchDto extends PartialType(SaveSearchDto) {}

/** A question that a person asks again and again. */
export class SavedSearchResponse {
  id: string;
  name: string;
  query: SavedQuery;
  @ApiProperty({ enum: ALERTS })
  alert: Alert;
  /** How many cases of others were published since the person looked last. */
  newCount: number;
  seenAt: string;
  createdAt: string;
  version: number;
}

/** All of a person's saved searches, by name. */
export class SavedSearchList {
  items: SavedSearchResponse[];
}

/** The secret of the link in an alert. */
export class UnsubscribeQuery {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;
}
