import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { COUNCIL_LIMITS as LIMITS, SUPPORT_STATES, type SupportState } from '#contracts';
import { PersonRef } from '#features/belonging';
import { OrganisationRef } from '#features/organisations';
import { PageQuery, Trim } from '#platform/http';
import { NeedRef } from '../need-ref.response.js';

/** For which organisation something is said about a support. */
export class SupportingDto {
  /** Slug or id of one's organisation; may be left out by those who belong to just one. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation?: string;
}

/** That an organisation stands behind a need, and what it would do for it. */
export class SupportNeedDto extends SupportingDto {
  /** Absent: what was said before stays. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.contributionMax)
  contribution?: string;
}

/** Which supports to list. */
export class ListSupportsQuery extends PageQuery {
  /** Absent: those that count. */
  @IsOptional()
  @IsIn(SUPPORT_STATES)
  state?: SupportState;
}

/** What the asker's organisation says of a need. */
export class OwnSupport {
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  /** `asked`: it supported a need that was merged into this one, and has not yet said that it supports this one. */
  @ApiProperty({ enum: SUPPORT_STATES })
  state: SupportState;
  contribution: string;
  since: string;
}

/** An organisation that stands behind a need. */
export class NeedSupportResponse extends OwnSupport {
  id: string;
  /** Who said so, for those who have signed in. */
  @ApiProperty({ type: PersonRef, nullable: true })
  by: PersonRef | null;
  /** The need that it supported before that was merged into this one. */
  @ApiProperty({ type: NeedRef, nullable: true })
  from: NeedRef | null;
  updatedAt: string;
}

/** Supports of one need, oldest first. */
export class NeedSupportList {
  items: NeedSupportResponse[];
  nextCursor: string | null;
  total: number;
}

/** What became of a support that was said. */
export class SupportSaid {
  @ApiProperty({ type: OwnSupport })
  support: OwnSupport;
  /** How many organisations support the need now. */
  supportCount: number;
}
