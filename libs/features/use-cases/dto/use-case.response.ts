import { ApiProperty } from '@nestjs/swagger';
import {
  EVIDENCE_GRADES,
  PERSONAL_DATA,
  PHASES,
  STOP_REASONS,
  USE_CASE_STATUSES,
  VISIBILITIES,
  type EvidenceGrade,
  type PersonalData,
  type Phase,
  type StopReason,
  type UseCaseStatus,
  type Visibility,
} from '#contracts';
import { OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import type { UseCaseRecord } from '../use-case.record.js';
import { canArchive, canDelete, canEdit, canPublish, canSeeContactEmail } from '../use-cases.policy.js';

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

/** What the asker may do with a use case. */
export class UseCaseAbilities {
  canEdit: boolean;
  canPublish: boolean;
  canArchive: boolean;
  canDelete: boolean;
}

/** A use case with everything that is known of it. */
export class UseCaseResponse {
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
  tags: string[];
  /** Null only while a draft has not chosen. */
  @ApiProperty({ enum: VISIBILITIES, nullable: true })
  visibility: Visibility | null;
  organisations: OrganisationRef[];
  effectCount: number;
  measuredEffectCount: number;
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
  abilities: UseCaseAbilities;

  static from(record: UseCaseRecord, actor: Actor | null): UseCaseResponse {
    return {
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
        email: canSeeContactEmail(actor) ? record.contactEmail : null,
      },
      abilities: {
        canEdit: canEdit(actor, record),
        canPublish: canPublish(actor, record),
        canArchive: canArchive(actor, record),
        canDelete: canDelete(actor, record),
      },
    };
  }
}
