import type {
  Area,
  EvidenceGrade,
  PersonalData,
  Phase,
  StopReason,
  Technique,
  UseCaseStatus,
  Value,
  Visibility,
} from '#contracts';
import type { OrganisationRef } from '#features/organisations';

/** The story in one language. */
export interface Story {
  title: string;
  summary: string;
  problem: string;
  solution: string;
  lessons: string;
}

/** One step in the history of phases. */
export interface PhaseStep {
  phase: Phase;
  since: string | null;
  reason: string | null;
}

/** One thing that changed, before and after. */
export interface Effect {
  id: string;
  measure: string;
  unit: string;
  baseline: number | null;
  value: number | null;
  periodStart: string | null;
  periodEnd: string | null;
  method: string | null;
  measuredBy: string | null;
  evidence: EvidenceGrade;
}

/** What people write about a use case, wherever it comes from. */
export interface UseCaseContent extends Story {
  /** ISO 639-1. */
  lang: string;
  areas: Area[];
  values: Value[];
  techniques: Technique[];
  phase: Phase | null;
  phaseSince: string | null;
  phaseReason: string | null;
  stopReason: StopReason | null;
  insteadOf: string | null;
  personalData: PersonalData | null;
  contactName: string | null;
  contactRole: string | null;
  contactEmail: string | null;
  tags: string[];
  /** Null only while a draft has not chosen. */
  visibility: Visibility | null;
  effects: Effect[];
  /** Oldest first; the last one is the current phase. */
  phases: PhaseStep[];
  /** The story in more languages, by ISO 639-1. */
  translations: Record<string, Story>;
}

/** One use case with all that belongs to it, as it is read and written. Times are ISO 8601 in UTC. */
export interface UseCaseRecord extends UseCaseContent {
  id: string;
  slug: string;
  status: UseCaseStatus;
  organisations: OrganisationRef[];
  source: string | null;
  sourceId: string | null;
  importHash: string | null;
  isDemo: boolean;
  schemaVersion: number;
  version: number;
  effectCount: number;
  measuredEffectCount: number;
  reuseCount: number;
  createdBy: string | null;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  archivedAt: string | null;
}

/** What lists show of a use case. */
export interface UseCaseSummaryRecord extends Pick<
  UseCaseRecord,
  | 'id'
  | 'slug'
  | 'status'
  | 'lang'
  | 'title'
  | 'summary'
  | 'areas'
  | 'values'
  | 'techniques'
  | 'phase'
  | 'phaseSince'
  | 'stopReason'
  | 'visibility'
  | 'tags'
  | 'organisations'
  | 'effectCount'
  | 'measuredEffectCount'
  | 'isDemo'
  | 'publishedAt'
  | 'updatedAt'
> {
  translations: Record<string, Pick<Story, 'title' | 'summary'>>;
}

/** Whether an effect is more than expected or felt. */
export function isMeasured(effect: Pick<Effect, 'evidence'>): boolean {
  return effect.evidence === 'measured' || effect.evidence === 'independently_evaluated';
}

/** What an effect says, without the id that only our database knows it by. */
export function effectWithoutId(effect: Effect): Omit<Effect, 'id'> {
  const said: Omit<Effect, 'id'> & { id?: string } = { ...effect };
  delete said.id;
  return said;
}

/** A record with nothing written in it yet. */
export function blankContent(title: string): UseCaseContent {
  return {
    lang: 'sv',
    title,
    summary: '',
    problem: '',
    solution: '',
    lessons: '',
    areas: [],
    values: [],
    techniques: [],
    phase: null,
    phaseSince: null,
    phaseReason: null,
    stopReason: null,
    insteadOf: null,
    personalData: null,
    contactName: null,
    contactRole: null,
    contactEmail: null,
    tags: [],
    visibility: null,
    effects: [],
    phases: [],
    translations: {},
  };
}
