import type { OrganisationRef, UseCaseResponse } from '#api-client';
import { BLANK_DETAILS, USE_CASE_SCHEMA_VERSION } from '#contracts';
import { emptyValues, toBody, type FormValues } from './form-values';

/** The case as readers would see what stands in the form: without what is withheld. */
export function previewOf(
  values: FormValues,
  record: UseCaseResponse | null,
  organisation: OrganisationRef | undefined,
): UseCaseResponse {
  const shown = withoutWithheld(values);
  const body = toBody(shown);
  const { phase, phaseSince, phaseReason, contactName, contactRole, contactEmail, withheld } = body;
  const told = Object.fromEntries(Object.entries(body).filter(([name]) => name in NEW && name !== 'slug'));
  const before = record?.phases.filter((entry) => entry.phase !== phase) ?? [];
  const home = organisation ? [organisation] : (record?.organisations.slice(0, 1) ?? []);
  return {
    ...(record ?? NEW),
    // The API answers with what it was told, and with null for what it was not.
    ...(told as unknown as Omit<UseCaseResponse, 'contact'>),
    phase: phase ?? null,
    phaseSince: phaseSince ?? null,
    phaseReason: phaseReason ?? null,
    phases: phase ? [...before, { phase, since: phaseSince ?? null, reason: phaseReason ?? null }] : before,
    contact: { name: contactName ?? null, role: contactRole ?? null, email: contactEmail ?? null },
    withheld,
    withheldValues: undefined,
    organisations: [
      ...home,
      ...shown.coOwners.map(({ id, label }) => ({ ...SOME_ORGANISATION, id, slug: id, name: label })),
    ],
    hubs: body.hubs.map((slug) => ({
      ...SOME_HUB,
      id: slug,
      slug,
      name: shown.hubs.find(({ id }) => id === slug)?.label ?? slug,
    })),
    grewFrom: shown.grewFrom && { id: shown.grewFrom.id, slug: shown.grewFrom.id, title: shown.grewFrom.label },
    effects: body.effects.map((effect, index) => ({
      ...effect,
      id: String(index),
      unit: effect.unit ?? '',
      baseline: effect.baseline ?? null,
      value: effect.value ?? null,
      periodStart: effect.periodStart ?? null,
      periodEnd: effect.periodEnd ?? null,
      method: effect.method ?? null,
      measuredBy: effect.measuredBy ?? null,
    })),
    translations: {},
    updatedAt: new Date().toISOString(),
  };
}

function withoutWithheld(values: FormValues): FormValues {
  const empty = emptyValues();
  const hidden = Object.entries(values.withheld).filter(([, reason]) => reason !== '');
  const blanks = hidden.map(([name]) => [name, empty[name as keyof FormValues]]);
  return { ...values, ...(Object.fromEntries(blanks) as Partial<FormValues>) };
}

const SOME_ORGANISATION: Omit<OrganisationRef, 'id' | 'slug' | 'name'> = {
  type: 'network',
  municipalityCode: null,
  countyCode: null,
  isDemo: false,
};

const SOME_HUB = { kind: 'community', visibility: 'open' } as const;

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
  ...BLANK_DETAILS,
  contacts: [],
  grewFrom: null,
  withheld: [],
  review: null,
  reuseCount: 0,
  interestedCount: 0,
  completeness: 0,
  lastConfirmedAt: '',
  isStale: false,
  personalData: null,
  tags: [],
  visibility: null,
  hubs: [],
  organisations: [],
  effectCount: 0,
  measuredEffectCount: 0,
  effects: [],
  translations: {},
  source: null,
  sourceId: null,
  isDemo: false,
  schemaVersion: USE_CASE_SCHEMA_VERSION,
  version: 0,
  createdAt: '',
  updatedAt: '',
  publishedAt: null,
  abilities: {
    canEdit: false,
    canPublish: false,
    canReturn: false,
    canArchive: false,
    canDelete: false,
    canConfirm: false,
    canSeeInterest: false,
  },
};
