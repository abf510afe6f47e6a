import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  PHASES,
  STOP_REASONS,
  USE_CASE_STATUSES,
  VISIBILITIES,
  type Phase,
  type StopReason,
  type UseCaseStatus,
  type Visibility,
} from '#contracts';
import { OrganisationRef } from '#features/organisations';
import type { UseCaseSummaryRecord } from '../use-case.record.js';

/** Title and summary in one more language. */
export class UseCaseText {
  title: string;
  summary: string;
}

/** The texts of a list item in the other languages of the interface. */
export class UseCaseTexts {
  sv?: UseCaseText;
  en?: UseCaseText;
}

/** Where the words that were looked for stand: HTML in which everything but `<mark>` is escaped. */
export class UseCaseHighlights {
  /** Language of the text that these are of. */
  lang: string;
  title?: string;
  summary?: string;
  body?: string;
  /** Of an attached file, when the words are nowhere else. */
  attached?: string;
}

/** A use case as lists show it. */
export class UseCaseSummary {
  id: string;
  slug: string;
  @ApiProperty({ enum: USE_CASE_STATUSES })
  status: UseCaseStatus;
  /** Language of the story, ISO 639-1. */
  lang: string;
  title: string;
  summary: string;
  areas: string[];
  values: string[];
  techniques: string[];
  @ApiProperty({ enum: PHASES, nullable: true })
  phase: Phase | null;
  /** A day, such as `2025-03-10`. */
  phaseSince: string | null;
  @ApiProperty({ enum: STOP_REASONS, nullable: true })
  stopReason: StopReason | null;
  /** Null only while a draft has not chosen. */
  @ApiProperty({ enum: VISIBILITIES, nullable: true })
  visibility: Visibility | null;
  tags: string[];
  organisations: OrganisationRef[];
  effectCount: number;
  /** How many of the effects were measured. */
  measuredEffectCount: number;
  /** How many organisations do the same, or are on their way. */
  reuseCount: number;
  /** How whole the description is, 0 to 100. */
  completeness: number;
  /** When it was last changed or confirmed. */
  lastConfirmedAt: string;
  /** Whether that was more than twelve months ago. */
  isStale: boolean;
  /** Example content of a demo installation. */
  isDemo: boolean;
  publishedAt: string | null;
  updatedAt: string;
  translations: UseCaseTexts;
  highlights?: UseCaseHighlights;

  static from(record: UseCaseSummaryRecord, highlights?: UseCaseHighlights): UseCaseSummary {
    return highlights === undefined ? record : { ...record, highlights };
  }
}

/** One page of use cases. */
export class UseCaseList {
  items: UseCaseSummary[];
  nextCursor: string | null;
  total: number;
  /** The question as it was likely meant, when a word of it is nowhere and a near one is. */
  didYouMean?: string;
  /** The search engine that answered. */
  engine: string;
  /** For each filter: its values, and how many cases have them. */
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'integer' } },
  })
  facets?: Record<string, Record<string, number>>;
}

/** One of one's own use cases, with what should be looked at. */
export class OwnUseCase extends UseCaseSummary {
  /** Links that no longer lead anywhere. */
  brokenLinks: number;
  /** Whether the contact is no longer with the organisation. */
  contactLeft: boolean;
}

/** One page of one's own use cases. */
export class OwnUseCaseList {
  items: OwnUseCase[];
  nextCursor: string | null;
  total: number;
}

/** One page of the cases that are shared with a hub. */
export class HubUseCaseList {
  items: UseCaseSummary[];
  nextCursor: string | null;
  total: number;
}

/** A use case that could be meant. */
export class UseCaseSuggestion {
  title: string;
  slug: string;
  organisation: string;
}

/** A value that use cases can be filtered by. */
export class FacetValueResponse {
  value: string;
  /** What it is called: the name of an organisation, else the value itself. */
  label: string;
  /** How many cases of the list have it. */
  count: number;
}

/** Values of one facet, the most frequent first. */
export class FacetValueList {
  items: FacetValueResponse[];
}

/** Use cases that could be meant, best first. */
export class UseCaseSuggestions {
  items: UseCaseSuggestion[];
}
