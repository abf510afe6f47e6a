import type { OrganisationRef, UseCaseResponse } from '#api-client';
import { toBody, type FormValues } from './form-values';

/** The case as readers would see what stands in the form. */
export function previewOf(
  values: FormValues,
  record: UseCaseResponse | null,
  organisation: OrganisationRef | undefined,
): UseCaseResponse {
  const body = toBody(values);
  const now = new Date().toISOString();
  const { phase, phaseSince, phaseReason } = body;
  const before = record?.phases.filter((entry) => entry.phase !== phase) ?? [];
  return {
    ...(record ?? NEW),
    title: body.title,
    summary: body.summary,
    problem: body.problem,
    solution: body.solution,
    lessons: body.lessons,
    lang: body.lang,
    areas: body.areas,
    values: body.values,
    techniques: body.techniques,
    phase,
    phaseSince,
    phaseReason,
    phases: phase ? [...before, { phase, since: phaseSince, reason: phaseReason }] : before,
    stopReason: body.stopReason,
    insteadOf: body.insteadOf,
    personalData: body.personalData,
    contact: { name: body.contactName, role: body.contactRole, email: body.contactEmail },
    tags: body.tags,
    visibility: body.visibility,
    organisations: organisation ? [organisation] : (record?.organisations ?? []),
    effects: body.effects.map((effect, index) => ({ ...effect, id: String(index), unit: effect.unit ?? '' })),
    updatedAt: now,
  };
}

const NEW: Omit<UseCaseResponse, 'contact'> = {
  id: 'new',
  slug: 'new',
  status: 'draft',
  lang: 'sv',
  title: '',
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
  phases: [],
  stopReason: null,
  insteadOf: null,
  personalData: null,
  tags: [],
  visibility: null,
  organisations: [],
  effectCount: 0,
  measuredEffectCount: 0,
  effects: [],
  translations: {},
  source: null,
  sourceId: null,
  isDemo: false,
  schemaVersion: 1,
  version: 0,
  createdAt: '',
  updatedAt: '',
  publishedAt: null,
  abilities: { canEdit: false, canPublish: false, canArchive: false, canDelete: false },
};
