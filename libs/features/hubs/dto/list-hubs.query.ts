import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import {
  HUB_KINDS,
  HUB_LIMITS,
  HUB_SORTS,
  HUB_VISIBILITIES,
  JOIN_POLICIES,
  type HubKind,
  type HubSort,
  type HubVisibility,
  type JoinPolicy,
} from '#contracts';
import { PageQuery, Repeatable, Trim } from '#platform/http';

/** Which hubs to list. Values of one filter are alternatives; all filters must hold. */
export class ListHubsQuery extends PageQuery {
  /** Words to look for. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(HUB_LIMITS.queryMax)
  q?: string;

  @Repeatable()
  @IsOptional()
  @IsIn(HUB_KINDS, { each: true })
  kind?: HubKind[];

  @Repeatable()
  @IsOptional()
  @IsIn(HUB_VISIBILITIES, { each: true })
  visibility?: HubVisibility[];

  @Repeatable()
  @IsOptional()
  @IsIn(JOIN_POLICIES, { each: true })
  joinPolicy?: JoinPolicy[];

  @Repeatable()
  @IsOptional()
  @IsString({ each: true })
  @MaxLength(HUB_LIMITS.tagMax, { each: true })
  tag?: string[];

  /** County code of the organisation that stands behind it. */
  @Repeatable()
  @IsOptional()
  @Matches(/^\d{2}$/, { each: true, message: 'county must be a county code of two digits' })
  county?: string[];

  /** Slug or id of the organisation that stands behind it. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation?: string;

  /** Slug or id of the hub that they stand in. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  parent?: string;

  /** `true`: only those that the asker is in. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  @IsOptional()
  @IsIn(['true', 'false'])
  own?: 'true' | 'false';

  /** `true`: only archived ones; otherwise only those that are open for work. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  @IsOptional()
  @IsIn(['true', 'false'])
  archived?: 'true' | 'false';

  /** Absent: by relevance with words, by name without. */
  @IsOptional()
  @IsIn(HUB_SORTS)
  sort?: HubSort;
}
