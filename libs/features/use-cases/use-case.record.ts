import { isDeepStrictEqual } from 'node:util';
import {
  BLANK_DETAILS,
  DETAIL_NAMES,
  USE_CASE_SCHEMA_VERSION,
  type Area,
  type ContactPerson,
  type EvidenceGrade,
  type PersonalData,
  type Phase,
  type StopReason,
  type Technique,
  type UseCaseDetails,
  type UseCaseStatus,
  type Value,
  type Visibility,
  type WithholdReason,
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

/** A field that its organisation does not show, and why. */
export interface WithheldField {
  field: string;
  reason: WithholdReason;
}

/** What people write about a use case, wherever it comes from. */
export interface UseCaseContent extends Story, UseCaseDetails {
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
  /** Ids of the hubs whose members may read it, in their order; none unless that is its visibility. */
  hubs: string[];
  effects: Effect[];
  /** Oldest first; the last one is the current phase. */
  phases: PhaseStep[];
  /** The story in more languages, by ISO 639-1. */
  translations: Record<string, Story>;
  /** More people to ask, beside the contact. */
  contacts: ContactPerson[];
  /** The case that this one grew from. */
  grewFromId: string | null;
  /** Fields that are not shown; in what is read they are blank, and only a {@link WholeUseCaseRecord} has what they hold. */
  withheld: WithheldField[];
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
  /** How many organisations do the same, or are on their way. */
  reuseCount: number;
  /** How many organisations have said that they are interested. */
  interestedCount: number;
  /** 0 to 100, as the field standard measures it. */
  completeness: number;
  createdBy: string | null;
  createdAt: string;
  updatedBy: string | null;
  updatedAt: string;
  publishedAt: string | null;
  archivedAt: string | null;
  /** When somebody last said that it still is true without changing it. */
  confirmedAt: string | null;
  /** Who asked for the review that a case waits for. */
  submittedBy: string | null;
  submittedAt: string | null;
  /** What the reviewer wants to have changed. */
  reviewNote: string | null;
  /** When it was last changed or confirmed. */
  lastConfirmedAt: string;
  /** Whether that was more than twelve months ago. */
  isStale: boolean;
}

/** A record with what its withheld fields hold: the only kind that can be changed and stored, and never one to be shown. */
export type WholeUseCaseRecord = UseCaseRecord & { readonly isWhole: true };

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
  | 'reuseCount'
  | 'completeness'
  | 'lastConfirmedAt'
  | 'isStale'
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

/** What a case is that begins now; who writes it and what it says comes on top. */
export function newRecordFacts(id: string, now: string) {
  return {
    id,
    status: 'draft' as const,
    source: null,
    sourceId: null,
    importHash: null,
    isDemo: false,
    schemaVersion: USE_CASE_SCHEMA_VERSION,
    version: 1,
    effectCount: 0,
    measuredEffectCount: 0,
    reuseCount: 0,
    interestedCount: 0,
    completeness: 0,
    createdBy: null,
    createdAt: now,
    updatedBy: null,
    updatedAt: now,
    publishedAt: null,
    archivedAt: null,
    confirmedAt: null,
    submittedBy: null,
    submittedAt: null,
    reviewNote: null,
    lastConfirmedAt: now,
    isStale: false,
    isWhole: true as const,
  };
}

const BLANK_LISTS = DETAIL_NAMES.filter((name) => Array.isArray(BLANK_DETAILS[name]));

/** Details of which nothing is known, with lists of their own. */
export function blankDetails(): UseCaseDetails {
  return { ...BLANK_DETAILS, ...Object.fromEntries(BLANK_LISTS.map((name) => [name, []])) };
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
    hubs: [],
    effects: [],
    phases: [],
    translations: {},
    ...blankDetails(),
    contacts: [],
    grewFromId: null,
    withheld: [],
  };
}

const CONTENT_FIELDS = Object.keys(blankContent('')) as readonly (keyof UseCaseContent)[];

/** The fields in which two states of a case differ, by value: what has been kept as JSON may have its keys in another order. */
export function differingFields(one: UseCaseContent, other: UseCaseContent): (keyof UseCaseContent)[] {
  return CONTENT_FIELDS.filter((field) =>
    field === 'effects'
      ? !isDeepStrictEqual(one.effects.map(effectWithoutId), other.effects.map(effectWithoutId))
      : !isDeepStrictEqual(one[field], other[field]),
  );
}
