import { BLANK_DETAILS, DETAIL_NAMES, isFilled, type UseCaseDetails } from '#contracts';
import { organisationRefJson } from '#features/organisations';
import { isoTime } from '#platform/database';
import { completenessScore } from './publishing.js';
import { blankDetails, isMeasured, type UseCaseRecord } from './use-case.record.js';
import { ABILITY_NAMES } from './use-cases.policy.js';

/** An aggregate over no rows is null in SQL, and an empty list or object to us. */
const listOf = (select: string): string => `coalesce((SELECT json_agg(${select}), '[]')`;
const objectOf = (select: string): string => `coalesce((SELECT json_object_agg(${select}), '{}')`;

const OWNERS = listOf(`${organisationRefJson()} ORDER BY w.position)
  FROM use_case_owners w JOIN organisations o ON o.id = w.organisation_id WHERE w.use_case_id = u.id`);

/** Ids of the hubs that a case is shared with; asked for only where there are some. */
const HUBS = `CASE WHEN u.visibility = 'hub' THEN ${listOf('s.hub_id ORDER BY s.hub_id) FROM use_case_hubs s WHERE s.use_case_id = u.id')} ELSE '[]'::json END`;

const IN_LISTS = `u.id, u.slug, u.status, u.lang, u.title, u.summary, u.areas, u.values, u.techniques, u.phase, u.phase_since AS "phaseSince",
  u.stop_reason AS "stopReason", u.visibility, u.tags, u.is_demo AS "isDemo", u.effect_count AS "effectCount",
  u.measured_effect_count AS "measuredEffectCount", u.reuse_count AS "reuseCount", u.completeness, ${isoTime('u.published_at')} AS "publishedAt", ${isoTime('u.updated_at')} AS "updatedAt",
  ${isoTime('greatest(u.updated_at, u.confirmed_at)')} AS "lastConfirmedAt",
  greatest(u.updated_at, u.confirmed_at) < now() - interval '12 months' AS "isStale",
  ${OWNERS} AS organisations`;

/** What lists show of a case. */
export const SUMMARY = `${IN_LISTS},
  ${objectOf(`t.lang, json_build_object('title', t.title, 'summary', t.summary)) FROM use_case_translations t WHERE t.use_case_id = u.id`)} AS translations`;

/** What everyone reads who reads the case. */
const ON_PAGE = `${IN_LISTS}, u.problem, u.solution, u.lessons, u.phase_reason AS "phaseReason", u.instead_of AS "insteadOf", u.personal_data AS "personalData",
  u.source, u.source_id AS "sourceId", u.schema_version AS "schemaVersion", u.version, ${isoTime('u.created_at')} AS "createdAt",
  ${objectOf(`t.lang, json_build_object('title', t.title, 'summary', t.summary, 'problem', t.problem, 'solution', t.solution, 'lessons', t.lessons))
     FROM use_case_translations t WHERE t.use_case_id = u.id`)} AS translations,
  ${listOf(`json_build_object('id', e.id, 'measure', e.measure, 'unit', e.unit, 'baseline', e.baseline, 'value', e.value, 'periodStart', e.period_start,
      'periodEnd', e.period_end, 'method', e.method, 'measuredBy', e.measured_by, 'evidence', e.evidence) ORDER BY e.position)
     FROM use_case_effects e WHERE e.use_case_id = u.id`)} AS effects,
  ${listOf(`json_build_object('phase', p.phase, 'since', p.since, 'reason', p.reason) ORDER BY p.position)
     FROM use_case_phases p WHERE p.use_case_id = u.id`)} AS phases,
  ${listOf(`json_build_object('field', h.field, 'reason', h.reason) ORDER BY h.field)
     FROM use_case_withheld h WHERE h.use_case_id = u.id`)} AS withheld,
  u.interested_count AS "interestedCount"`;

/** Everything of a case but what is withheld. */
export const RECORD = `${ON_PAGE}, ${HUBS} AS hubs, u.details, u.contacts, u.grew_from_id AS "grewFromId", u.updated_by AS "updatedBy", u.submitted_by AS "submittedBy",
  ${isoTime('u.submitted_at')} AS "submittedAt", u.review_note AS "reviewNote", ${isoTime('u.confirmed_at')} AS "confirmedAt", u.contact_name AS "contactName", u.contact_role AS "contactRole", u.contact_email AS "contactEmail",
  u.import_hash AS "importHash", u.created_by AS "createdBy", ${isoTime('u.archived_at')} AS "archivedAt"`;

const PUBLIC_ABILITIES = `json_build_object(${ABILITY_NAMES.map((name) => `'${name}', false`).join(', ')})`;

/** The answer to someone who has not signed in, made whole by the database: most requests are that, and need no more work here. */
const PUBLIC_PAGE = `${ON_PAGE}, '[]'::json AS hubs, json_build_object('name', u.contact_name, 'role', u.contact_role, 'email', NULL) AS contact,
  ${listOf(`json_build_object('name', c->'name', 'role', c->'role', 'email', NULL)) FROM jsonb_array_elements(u.contacts) c`)} AS contacts,
  (SELECT json_build_object('id', g.id, 'slug', g.slug, 'title', g.title) FROM use_cases g
    WHERE g.id = u.grew_from_id AND g.status = 'published' AND g.visibility = 'public') AS "grewFrom",
  NULL AS review, ${PUBLIC_ABILITIES} AS abilities`;

const recordWhere = (condition: string): string =>
  `SELECT row_to_json(found) AS record FROM (SELECT ${RECORD} FROM use_cases u WHERE ${condition}) found`;

// The details are fields beside the others: their text goes into the braces of the rest.
const publicPageWhere = (condition: string): string =>
  `SELECT found.version, found.slug, left(row_to_json(found)::text, -1) || ',' || substr(found_details::text, 2) AS json
     FROM (SELECT ${PUBLIC_PAGE} FROM use_cases u WHERE ${condition} AND u.status IN ('published', 'archived') AND u.visibility = 'public') found,
       LATERAL (SELECT '${JSON.stringify(BLANK_DETAILS)}'::jsonb || d.details AS found_details FROM use_cases d WHERE d.id = found.id) details`;

/** By the address that it has, or one that it had. */
const BY_SLUG =
  'u.id = coalesce((SELECT s.id FROM use_cases s WHERE s.slug = $1), (SELECT o.use_case_id FROM use_case_slugs o WHERE o.slug = $1))';
/** One record in one statement, by id or by address. */
export const RECORD_BY = { id: recordWhere('u.id = $1'), slug: recordWhere(BY_SLUG) } as const;
/** The public page of a case as text, by id or by address. */
export const PUBLIC_PAGE_BY = { id: publicPageWhere('u.id = $1'), slug: publicPageWhere(BY_SLUG) } as const;

/** A record as the database gives it: the details apart. */
export type StoredRecord = Omit<UseCaseRecord, keyof UseCaseDetails> & { details: Partial<UseCaseDetails> };

/** A record as it is read: the details beside the other fields, complete. Exports make hundreds of thousands of them. */
export function recordOf({ details, ...stored }: StoredRecord): UseCaseRecord {
  return { ...stored, ...blankDetails(), ...details };
}

/** Tables of what belongs to a case, and is written anew with it. */
export const PARTS = [
  'use_case_owners',
  'use_case_hubs',
  'use_case_translations',
  'use_case_phases',
  'use_case_effects',
  'use_case_withheld',
];

/** Columns of `use_cases` in the order of {@link rowOf}. */
export const COLUMNS = [
  'id',
  'slug',
  'status',
  'lang',
  'title',
  'summary',
  'problem',
  'solution',
  'lessons',
  'areas',
  'values',
  'techniques',
  'phase',
  'phase_since',
  'phase_reason',
  'stop_reason',
  'instead_of',
  'personal_data',
  'contact_name',
  'contact_role',
  'contact_email',
  'tags',
  'details',
  'contacts',
  'grew_from_id',
  'visibility',
  'source',
  'source_id',
  'import_hash',
  'is_demo',
  'schema_version',
  'version',
  'effect_count',
  'measured_effect_count',
  'reuse_count',
  'interested_count',
  'completeness',
  'created_by',
  'created_at',
  'updated_by',
  'updated_at',
  'published_at',
  'archived_at',
  'confirmed_at',
  'submitted_by',
  'submitted_at',
  'review_note',
] as const;

/** Columns that an edit may change; what a case is, where it came from and what others say of it stays. */
export const CHANGING = COLUMNS.filter(
  (column) => !['id', 'created_by', 'created_at', 'reuse_count', 'interested_count', 'confirmed_at'].includes(column),
);

type Row = Record<(typeof COLUMNS)[number], unknown>;

/** The row of `use_cases` that a record is stored as. */
export function rowOf(useCase: UseCaseRecord): Row {
  return {
    id: useCase.id,
    slug: useCase.slug,
    status: useCase.status,
    lang: useCase.lang,
    title: useCase.title,
    summary: useCase.summary,
    problem: useCase.problem,
    solution: useCase.solution,
    lessons: useCase.lessons,
    areas: useCase.areas,
    values: useCase.values,
    techniques: useCase.techniques,
    phase: useCase.phase,
    phase_since: useCase.phaseSince,
    phase_reason: useCase.phaseReason,
    stop_reason: useCase.stopReason,
    instead_of: useCase.insteadOf,
    personal_data: useCase.personalData,
    contact_name: useCase.contactName,
    contact_role: useCase.contactRole,
    contact_email: useCase.contactEmail,
    tags: useCase.tags,
    details: Object.fromEntries(
      DETAIL_NAMES.filter((name) => isFilled(useCase[name])).map((name) => [name, useCase[name]]),
    ),
    contacts: useCase.contacts,
    grew_from_id: useCase.grewFromId,
    visibility: useCase.visibility,
    source: useCase.source,
    source_id: useCase.sourceId,
    import_hash: useCase.importHash,
    is_demo: useCase.isDemo,
    schema_version: useCase.schemaVersion,
    version: useCase.version,
    effect_count: useCase.effects.length,
    measured_effect_count: useCase.effects.filter(isMeasured).length,
    reuse_count: useCase.reuseCount,
    interested_count: useCase.interestedCount,
    completeness: completenessScore(useCase),
    created_by: useCase.createdBy,
    created_at: useCase.createdAt,
    updated_by: useCase.updatedBy,
    updated_at: useCase.updatedAt,
    published_at: useCase.publishedAt,
    archived_at: useCase.archivedAt,
    confirmed_at: useCase.confirmedAt,
    submitted_by: useCase.submittedBy,
    submitted_at: useCase.submittedAt,
    review_note: useCase.reviewNote,
  };
}
