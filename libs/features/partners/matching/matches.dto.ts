import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import {
  AREAS,
  INTRODUCTION_STATES,
  MATCH_REASONS,
  ORGANISATION_TYPES,
  TECHNIQUES,
  type Area,
  type IntroductionState,
  type MatchReasonCode,
  type OrganisationType,
  type Technique,
} from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { PageQuery, Repeatable } from '#platform/http';

/** Which partners to list. */
export class ListMatchesQuery extends PageQuery {
  @Repeatable()
  @IsOptional()
  @IsIn(ORGANISATION_TYPES, { each: true })
  type?: OrganisationType[];
}

/** A capability as a reason points at it. */
export class MatchedCapability {
  id: string;
  title: string;
}

/** Why a partner suits. What a code says nothing about is null. */
export class MatchReason {
  @ApiProperty({ enum: MATCH_REASONS })
  code: MatchReasonCode;
  /** What it adds to the score. */
  points: number;
  /** Of the organisation that asks. */
  @ApiProperty({ type: MatchedCapability, nullable: true })
  yours: MatchedCapability | null;
  /** Of the partner. */
  @ApiProperty({ type: MatchedCapability, nullable: true })
  theirs: MatchedCapability | null;
  @ApiProperty({ enum: AREAS, isArray: true })
  areas: Area[];
  @ApiProperty({ enum: TECHNIQUES, isArray: true })
  techniques: Technique[];
  /** How many cases were taken up, or how many further pairs there are. */
  count: number | null;
  /** The municipality group of SKR that both are in. */
  group: string | null;
}

/** A partner that suits. */
export class PartnerMatch {
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  /** Sum of the points of its reasons; the same from both sides. */
  score: number;
  /** The strongest first. */
  reasons: MatchReason[];
  /** Whether the two are introduced, or one has asked; null for neither. */
  @ApiProperty({ enum: INTRODUCTION_STATES, nullable: true, type: String })
  contact: IntroductionState | null;
}

/** Partners, the best first. */
export class MatchList {
  items: PartnerMatch[];
  nextCursor: string | null;
  total: number;
}

/** Those that an organisation is not interested in, by name. */
export class DismissedPartners {
  items: OrganisationRef[];
}
