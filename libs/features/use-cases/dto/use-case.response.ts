import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  DETAIL_NAMES,
  EVIDENCE_GRADES,
  LINK_KINDS,
  PERSONAL_DATA,
  PHASES,
  STOP_REASONS,
  USE_CASE_STATUSES,
  VISIBILITIES,
  WITHHOLD_REASONS,
  type EvidenceGrade,
  type LinkKind,
  type PersonalData,
  type Phase,
  type StopReason,
  type UseCaseDetails,
  type UseCaseStatus,
  type Visibility,
  type WithholdReason,
} from '#contracts';
import { HubRef } from '#features/hubs';
import { OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import type { UseCaseRecord } from '../use-case.record.js';
import { abilitiesOf, canEdit, canSeeContactEmail } from '../use-cases.policy.js';
import { StandardDetailsToRead } from './standard-fields.js';

/** The story in one more language. */
export class UseCaseStory {
  title: string;
  summary: string;
  problem: string;
  solution: string;
  lessons: string;
}

/** The story in the other languages of the interface. */
export class UseCaseStories {
  sv?: UseCaseStory;
  en?: UseCaseStory;
}

/** A step in the history of phases. */
export class PhaseEntry {
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  since: string | null;
  reason: string | null;
}

/** Who to ask. */
export class UseCaseContact {
  name: string | null;
  role: string | null;
  /** Only for people who have signed in. */
  email: string | null;
}

/** One thing that changed, before and after. */
export class EffectResponse {
  id: string;
  measure: string;
  unit: string;
  baseline: number | null;
  value: number | null;
  periodStart: string | null;
  periodEnd: string | null;
  method: string | null;
  measuredBy: string | null;
  @ApiProperty({ enum: EVIDENCE_GRADES })
  evidence: EvidenceGrade;
}

/** A typed link. */
export class UseCaseLink {
  @ApiProperty({ enum: LINK_KINDS })
  kind: LinkKind;
  url: string;
  label: string;
}

/** Who worked with it. */
export class UseCaseRole {
  role: string;
  hours: number | null;
}

/** A field that is not shown, and why. */
export class UseCaseWithheldField {
  field: string;
  @ApiProperty({ enum: WITHHOLD_REASONS })
  reason: WithholdReason;
}

/** Another case. */
export class UseCaseRef {
  id: string;
  slug: string;
  title: string;
}

/** The review that a case waits for, or came back from; only for those who may edit the case. */
export class UseCaseReview {
  submittedAt: string | null;
  submittedByMe: boolean;
  /** What the reviewer wants to have changed. */
  note: string | null;
}

/** What the asker may do with a use case. */
export class UseCaseAbilities {
  canEdit: boolean;
  canPublish: boolean;
  /** Whether the asker may give a case back that waits for a review. */
  canReturn: boolean;
  canArchive: boolean;
  canDelete: boolean;
  /** Whether the asker may say that the case still is true. */
  canConfirm: boolean;
  /** Whether the asker may see who is interested. */
  canSeeInterest: boolean;
}

/** What the answer needs besides the record. */
export interface UseCaseExtras {
  grewFrom: UseCaseRef | null;
  hubs: HubRef[];
  /** What withheld fields hold; only for those who may edit the case. */
  withheldValues?: Record<string, unknown>;
  /** What should be looked at; only for those who may edit the case. */
  brokenLinks?: number;
  contactLeft?: boolean;
  /** Only for people who have signed in. */
  bookmarked?: boolean;
}

/** A use case with everything that is known of it. */
export class UseCaseResponse extends StandardDetailsToRead {
  id: string;
  slug: string;
  @ApiProperty({ enum: USE_CASE_STATUSES })
  status: UseCaseStatus;
  /** Language of the story, ISO 639-1. */
  lang: string;
  title: string;
  summary: string;
  problem: string;
  solution: string;
  lessons: string;
  areas: string[];
  values: string[];
  techniques: string[];
  @ApiProperty({ enum: PHASES, nullable: true })
  phase: Phase | null;
  /** A day, such as `2025-03-10`. */
  phaseSince: string | null;
  phaseReason: string | null;
  /** Oldest first; the last one is the current phase. */
  phases: PhaseEntry[];
  @ApiProperty({ enum: STOP_REASONS, nullable: true })
  stopReason: StopReason | null;
  insteadOf: string | null;
  @ApiProperty({ enum: PERSONAL_DATA, nullable: true })
  personalData: PersonalData | null;
  contact: UseCaseContact;
  /** More people to ask. */
  contacts: UseCaseContact[];
  links: UseCaseLink[];
  roles: UseCaseRole[];
  tags: string[];
  /** Null only while a draft has not chosen. */
  @ApiProperty({ enum: VISIBILITIES, nullable: true })
  visibility: Visibility | null;
  /** Hubs whose members may read it, as far as the asker may know of them. */
  hubs: HubRef[];
  organisations: OrganisationRef[];
  effectCount: number;
  measuredEffectCount: number;
  /** How many organisations do the same, or are on their way. */
  reuseCount: number;
  /** How many organisations are interested. */
  interestedCount: number;
  /** How whole the description is, 0 to 100. */
  completeness: number;
  /** The case that this one grew from, when the asker may see it. */
  @ApiProperty({ type: UseCaseRef, nullable: true })
  grewFrom: UseCaseRef | null;
  withheld: UseCaseWithheldField[];
  /** What withheld fields hold, by field; only for those who may edit the case. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  withheldValues?: Record<string, unknown>;
  /** Links that no longer lead anywhere; only for those who may edit the case. */
  brokenLinks?: number;
  /** Whether the contact is no longer with the organisation; only for those who may edit the case. */
  contactLeft?: boolean;
  /** Whether the asker keeps the case at hand; only for people who have signed in. */
  bookmarked?: boolean;
  @ApiProperty({ type: UseCaseReview, nullable: true })
  review: UseCaseReview | null;
  effects: EffectResponse[];
  translations: UseCaseStories;
  /** The register that the case was imported from. */
  source: string | null;
  sourceId: string | null;
  isDemo: boolean;
  /** Version of the field standard that the record was written under. */
  schemaVersion: number;
  version: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  /** When it was last changed or confirmed. */
  lastConfirmedAt: string;
  /** Whether that was more than twelve months ago. */
  isStale: boolean;
  abilities: UseCaseAbilities;

  /** What this reader gets of the record. */
  static from(record: UseCaseRecord, actor: Actor | null, extras: UseCaseExtras): UseCaseResponse {
    const withEmail = canSeeContactEmail(actor);
    return {
      ...detailsOf(record),
      ...extras,
      id: record.id,
      slug: record.slug,
      status: record.status,
      lang: record.lang,
      title: record.title,
      summary: record.summary,
      problem: record.problem,
      solution: record.solution,
      lessons: record.lessons,
      areas: record.areas,
      values: record.values,
      techniques: record.techniques,
      phase: record.phase,
      phaseSince: record.phaseSince,
      phaseReason: record.phaseReason,
      phases: record.phases,
      stopReason: record.stopReason,
      insteadOf: record.insteadOf,
      personalData: record.personalData,
      tags: record.tags,
      visibility: record.visibility,
      organisations: record.organisations,
      effectCount: record.effectCount,
      measuredEffectCount: record.measuredEffectCount,
      effects: record.effects,
      translations: record.translations,
      source: record.source,
      sourceId: record.sourceId,
      isDemo: record.isDemo,
      schemaVersion: record.schemaVersion,
      version: record.version,
      createdAt: record.createdAt,
      updatedAt: record.updatedAt,
      publishedAt: record.publishedAt,
      contact: {
        name: record.contactName,
        role: record.contactRole,
        email: withEmail ? record.contactEmail : null,
      },
      contacts: record.contacts.map((one) => ({ ...one, email: withEmail ? one.email : null })),
      reuseCount: record.reuseCount,
      interestedCount: record.interestedCount,
      completeness: record.completeness,
      withheld: record.withheld,
      lastConfirmedAt: record.lastConfirmedAt,
      isStale: record.isStale,
      review: canEdit(actor, record)
        ? {
            submittedAt: record.submittedAt,
            submittedByMe: record.submittedBy !== null && record.submittedBy === actor?.userId,
            note: record.reviewNote,
          }
        : null,
      abilities: abilitiesOf(actor, record),
    };
  }
}

function detailsOf(record: UseCaseRecord): UseCaseDetails {
  return Object.fromEntries(DETAIL_NAMES.map((name) => [name, record[name]])) as unknown as UseCaseDetails;
}
