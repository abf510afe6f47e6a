import { ApiProperty } from '@nestjs/swagger';
import {
  MATURITY_STEPS,
  RECOMMENDATION_FIELDS,
  RECOMMENDATION_STATES,
  UPTAKE_STATUSES,
  type MaturityStep,
  type RecommendationField,
  type RecommendationState,
  type UptakeStatus,
} from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { Breakdown } from '../breakdown/breakdown.response.js';
import { NeedRef } from '../needs/need-ref.response.js';

/** Something to read on. */
export class GuideRef {
  title: string;
  url: string;
}

/** Another thing, as a recommendation points at it. */
export class LinkedThing {
  id: string;
  title: string;
  /** Path of its page, without the language. */
  path: string;
}

/** How many organisations have said what. */
export class UptakeCounts {
  planned: number;
  doing: number;
  done: number;
  not_relevant: number;
}

/** What one organisation says of how it goes. */
export class UptakeAnswer {
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  @ApiProperty({ enum: UPTAKE_STATUSES })
  status: UptakeStatus;
  note: string;
  /** Since when it is so. */
  since: string;
}

/** A recommendation as lists show it. */
export class RecommendationSummary {
  id: string;
  slug: string;
  title: string;
  @ApiProperty({ enum: MATURITY_STEPS })
  step: MaturityStep;
  @ApiProperty({ enum: RECOMMENDATION_STATES })
  state: RecommendationState;
  publishedAt: string | null;
  withdrawnAt: string | null;
  updatedAt: string;
  /** Example content of a demo installation. */
  isDemo: boolean;
  counts: UptakeCounts;
  /** What the organisation that was asked about says; null when it has not answered, or none was asked about. */
  @ApiProperty({ type: UptakeAnswer, nullable: true })
  uptake: UptakeAnswer | null;
}

/** One page of recommendations, newest first. */
export class RecommendationList {
  items: RecommendationSummary[];
  nextCursor: string | null;
  total: number;
  /** Whether the asker writes recommendations. */
  canWrite: boolean;
  /** Whether the asker reads drafts. */
  canReadDrafts: boolean;
}

/** What the asker may do with a recommendation. */
export class RecommendationAbilities {
  canEdit: boolean;
  canPublish: boolean;
  canWithdraw: boolean;
  canDelete: boolean;
}

/** An organisation that the asker speaks for, and its answer. */
export class OwnUptake {
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  @ApiProperty({ type: UptakeAnswer, nullable: true })
  uptake: UptakeAnswer | null;
}

/** A recommendation of the council. */
export class RecommendationResponse extends RecommendationSummary {
  body: string;
  /** The same as HTML that is safe to show. */
  html: string;
  guides: GuideRef[];
  /** Those that the asker may read. */
  useCases: LinkedThing[];
  @ApiProperty({ type: [NeedRef] })
  needs: NeedRef[];
  /** Those that the asker may read. */
  decisions: LinkedThing[];
  withdrawnReason: string | null;
  createdAt: string;
  version: number;
  /** For each organisation that the asker speaks for. */
  mine: OwnUptake[];
  abilities: RecommendationAbilities;
}

/** One published state of a recommendation, and what it changed of the one before. */
export class RecommendationRevisionEntry {
  number: number;
  at: string;
  /** Who changed it; null for a former user, and for readers who have not signed in. */
  by: string | null;
  @ApiProperty({ enum: RECOMMENDATION_FIELDS, isArray: true })
  changed: RecommendationField[];
  title: string;
  body: string;
  html: string;
  @ApiProperty({ enum: MATURITY_STEPS })
  step: MaturityStep;
  guides: GuideRef[];
  useCases: LinkedThing[];
  @ApiProperty({ type: [NeedRef] })
  needs: NeedRef[];
  /** Those that the asker may read. */
  decisions: LinkedThing[];
}

/** One page of the published states, newest first. */
export class RecommendationRevisionList {
  items: RecommendationRevisionEntry[];
  nextCursor: string | null;
}

/** Those that gave one answer, and how they spread over the country. */
export class UptakeFigure {
  @ApiProperty({ enum: UPTAKE_STATUSES })
  status: UptakeStatus;
  count: number;
  spread: Breakdown;
}

/** How it goes with a recommendation: the figures of all answers, and a page of who gave them, by name. */
export class UptakeList {
  figures: UptakeFigure[];
  items: UptakeAnswer[];
  nextCursor: string | null;
  total: number;
}
