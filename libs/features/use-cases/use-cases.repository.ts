import { Injectable } from '@nestjs/common';
import type { UseCaseStatus } from '#contracts';
import type { VisibilityKey } from '#platform/access';
import { arrayValue, Database } from '#platform/database';
import { inHubOf, matching, visibleTo, type UseCaseFilter } from './use-case-filter.sql.js';
import {
  blankDetails,
  type Story,
  type UseCaseRecord,
  type UseCaseSummaryRecord,
  type WholeUseCaseRecord,
} from './use-case.record.js';
import {
  CHANGING,
  COLUMNS,
  PARTS,
  PUBLIC_PAGE_BY,
  RECORD,
  RECORD_BY,
  recordOf,
  rowOf,
  SUMMARY,
  type StoredRecord,
} from './use-case-rows.js';
import { reveal, withhold, type KeptValue } from './withholding.js';

/** The page of a case as JSON text, ready to send. */
export interface PublicPage {
  readonly version: number;
  /** The address that the case has today. */
  readonly slug: string;
  readonly json: string;
}

/** What is needed to point at a case. */
export interface UseCaseRefRow {
  id: string;
  slug: string;
  title: string;
}

/** A suggestion while typing. */
export interface SuggestionRow {
  id: string;
  title: string;
  slug: string;
  organisation: string;
}

/** What rows of an import file are known by. */
export interface ImportKeys {
  /** Pairs with `sourceIds`. */
  sources: string[];
  sourceIds: string[];
  ids: string[];
  hashes: string[];
}

interface OwnFilter {
  organisationIds: readonly string[];
  /** Also what this person began for others, as far as a holder of these keys may read it. */
  createdBy: string | null;
  keys: readonly VisibilityKey[];
  status?: UseCaseStatus;
}

/** The queries of the register; the only file that knows its SQL. */
@Injectable()
export class UseCasesRepository {
  constructor(private readonly db: Database) {}

  /** One case with all that belongs to it, in one statement. */
  async find(by: 'id' | 'slug', value: string): Promise<UseCaseRecord | null> {
    const [row] = await this.db.prepared<{ record: StoredRecord }>(`use_case_by_${by}`, RECORD_BY[by], [value]);
    return row ? recordOf(row.record) : null;
  }

  /** The page of a case that everyone may read, as the policy says for those who have not signed in; in one statement. */
  async findPublicPage(by: 'id' | 'slug', value: string): Promise<PublicPage | null> {
    const [row] = await this.db.prepared<PublicPage>(`public_page_by_${by}`, PUBLIC_PAGE_BY[by], [value]);
    return row ?? null;
  }

  /** Keeps others from changing the cases until the transaction ends; always in the order of ids, so that two never wait for each other. */
  async lock(ids: readonly string[]): Promise<void> {
    await this.db.query('SELECT FROM use_cases WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  }

  /** Lets others who want the same slug wait until the transaction ends, so that they see whether it is taken. */
  async lockSlug(slug: string): Promise<void> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`use-case-slug:${slug}`]);
  }

  async findAll(ids: readonly string[]): Promise<UseCaseRecord[]> {
    const rows = await this.db.query<{ record: StoredRecord }>(
      `SELECT row_to_json(found) AS record FROM (SELECT ${RECORD} FROM use_cases u WHERE u.id = ANY($1::uuid[])) found`,
      [ids],
    );
    return rows.map((row) => recordOf(row.record));
  }

  /** The records with what their withheld fields hold, to be changed and stored. */
  async whole(records: readonly UseCaseRecord[]): Promise<WholeUseCaseRecord[]> {
    const withholding = records.filter((record) => record.withheld.length > 0).map((record) => record.id);
    const rows =
      withholding.length === 0
        ? []
        : await this.db.query<{ useCaseId: string; field: string; kept: KeptValue }>(
            `SELECT use_case_id AS "useCaseId", field, kept FROM use_case_withheld WHERE use_case_id = ANY($1::uuid[]) AND kept IS NOT NULL`,
            [withholding],
          );
    return records.map((record) =>
      reveal(
        record,
        new Map(rows.filter((row) => row.useCaseId === record.id).map(({ field, kept }) => [field, kept])),
      ),
    );
  }

  /** Keeps the states that published cases had, before they are changed. */
  async keepRevisions(before: readonly UseCaseRecord[]): Promise<void> {
    const rows = before
      .filter((useCase) => useCase.status === 'published' || useCase.status === 'archived')
      .map((useCase) => ({ use_case_id: useCase.id, version: useCase.version, snapshot: useCase }));
    if (rows.length === 0) return;
    await this.db.query(
      'INSERT INTO use_case_revisions SELECT * FROM json_populate_recordset(NULL::use_case_revisions, $1) ON CONFLICT DO NOTHING',
      [JSON.stringify(rows)],
    );
  }

  /** States that a case had, newest first. */
  async listRevisions(useCaseId: string): Promise<UseCaseRecord[]> {
    const rows = await this.db.query<{ snapshot: Partial<UseCaseRecord> }>(
      'SELECT snapshot FROM use_case_revisions WHERE use_case_id = $1 ORDER BY version DESC',
      [useCaseId],
    );
    return rows.map(({ snapshot }) => withAllFields(snapshot));
  }

  /** Lets an address that a case had lead to it from now on. */
  async keepSlug(slug: string, useCaseId: string): Promise<void> {
    await this.db.query('INSERT INTO use_case_slugs (slug, use_case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      slug,
      useCaseId,
    ]);
  }

  /** The case that another one grew from, as far as a holder of these keys may see it. */
  async findRef(id: string, keys: readonly VisibilityKey[]): Promise<UseCaseRefRow | null> {
    const [row] = await this.db.query<UseCaseRefRow>(
      `SELECT u.id, u.slug, u.title FROM use_cases u WHERE u.id = $1 AND ${visibleTo('$2::text[]')}`,
      [id, keys],
    );
    return row ?? null;
  }

  /** Those of these cases that a holder of the keys may see. */
  async findRefs(ids: readonly string[], keys: readonly VisibilityKey[]): Promise<UseCaseRefRow[]> {
    if (ids.length === 0) return [];
    return this.db.query<UseCaseRefRow>(
      `SELECT u.id, u.slug, u.title FROM use_cases u WHERE u.id = ANY($1::uuid[]) AND ${visibleTo('$2::text[]')}`,
      [ids, keys],
    );
  }

  /** Published cases that a filter asks for, in the order of their ids, for going through all that a holder of these keys may see. */
  async listMatching(
    filter: UseCaseFilter,
    after: string | null,
    limit: number,
    keys: readonly VisibilityKey[],
  ): Promise<UseCaseRecord[]> {
    const { where, parameters } = matching(filter, keys, [after, limit]);
    const rows = await this.db.query<{ record: StoredRecord }>(
      `SELECT row_to_json(found) AS record FROM
         (SELECT ${RECORD} FROM use_cases u WHERE ($1::uuid IS NULL OR u.id > $1::uuid) AND ${where} ORDER BY u.id LIMIT $2) found`,
      parameters,
    );
    // Emptied, because the driver's results hold on to each other until the next full collection: an export would fill the memory.
    return rows.splice(0).map((row) => recordOf(row.record));
  }

  /** Those of the cases that a holder of these keys may see. */
  async findVisibleSummaries(ids: readonly string[], keys: readonly VisibilityKey[]): Promise<UseCaseSummaryRecord[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.prepared<{ summary: UseCaseSummaryRecord }>(
      'use_case_summaries',
      `SELECT row_to_json(found) AS summary FROM (SELECT ${SUMMARY} FROM use_cases u WHERE u.id = ANY${arrayValue(1, 'uuid')} AND ${visibleTo(arrayValue(2, 'text'))}) found`,
      [ids, keys],
    );
    return rows.map((row) => row.summary);
  }

  /** Cases that grew from another one, as far as a holder of these keys may see them, newest first. */
  async listGrownFrom(
    id: string,
    before: string | null,
    limit: number,
    keys: readonly VisibilityKey[],
  ): Promise<{ rows: UseCaseSummaryRecord[]; total: number }> {
    const where = `u.grew_from_id = $1 AND ${visibleTo('$2::text[]')}`;
    const rows = await this.db.query<{ summary: UseCaseSummaryRecord }>(
      `SELECT row_to_json(found) AS summary FROM
         (SELECT ${SUMMARY} FROM use_cases u WHERE ${where} AND ($3::uuid IS NULL OR u.id < $3::uuid) ORDER BY u.id DESC LIMIT ${limit + 1}) found`,
      [id, keys, before],
    );
    // A first page that is not full has all there is.
    if (before === null && rows.length <= limit) return { rows: rows.map((row) => row.summary), total: rows.length };
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM use_cases u WHERE ${where}`,
      [id, keys],
    );
    return { rows: rows.map((row) => row.summary), total: count?.total ?? 0 };
  }

  /** What others published in a time, newest first, of what a filter asks for and a holder of these keys may see. */
  async listPublishedBetween(
    filter: UseCaseFilter,
    keys: readonly VisibilityKey[],
    span: {
      readonly since: string;
      /** Null: until now. */
      readonly until: string | null;
      /** Organisations whose own cases are no news. */
      readonly notOf: readonly string[];
      readonly limit: number;
    },
  ): Promise<{ rows: UseCaseSummaryRecord[]; total: number }> {
    const { where, parameters } = matching(filter, keys, [span.since, span.until, span.notOf]);
    const condition = `${where} AND u.published_at > $1::timestamptz AND ($2::timestamptz IS NULL OR u.published_at <= $2::timestamptz)
      AND NOT EXISTS (SELECT FROM use_case_owners n WHERE n.use_case_id = u.id AND n.organisation_id = ANY($3::uuid[]))`;
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM use_cases u WHERE ${condition}`,
      parameters,
    );
    const total = count?.total ?? 0;
    if (total === 0 || span.limit === 0) return { rows: [], total };
    const rows = await this.db.query<{ summary: UseCaseSummaryRecord }>(
      `SELECT row_to_json(found) AS summary FROM
         (SELECT ${SUMMARY} FROM use_cases u WHERE ${condition} ORDER BY u.published_at DESC, u.id DESC LIMIT ${span.limit}) found`,
      parameters,
    );
    return { rows: rows.map((row) => row.summary), total };
  }

  findVisibleSuggestions(ids: readonly string[], keys: readonly VisibilityKey[]): Promise<SuggestionRow[]> {
    return this.db.prepared<SuggestionRow & object>(
      'use_case_suggestions',
      `SELECT u.id, u.title, u.slug, o.name AS organisation
         FROM use_cases u JOIN use_case_owners w ON w.use_case_id = u.id AND w.position = 0 JOIN organisations o ON o.id = w.organisation_id
        WHERE u.id = ANY${arrayValue(1, 'uuid')} AND ${visibleTo(arrayValue(2, 'text'))}`,
      [ids, keys],
    );
  }

  /** Names of organisations by their slugs. */
  async organisationNames(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ slug: string; name: string }>(
      'SELECT slug, name FROM organisations WHERE slug = ANY($1::text[])',
      [slugs],
    );
    return new Map(rows.map(({ slug, name }) => [slug, name]));
  }

  /** Cases of these organisations in every state, last changed first. */
  async listOwn(
    filter: OwnFilter,
    after: readonly [updatedAt: string, id: string] | null,
    limit: number,
  ): Promise<{ rows: UseCaseSummaryRecord[]; total: number }> {
    const where = `(EXISTS (SELECT FROM use_case_owners w WHERE w.use_case_id = u.id AND w.organisation_id = ANY($1::uuid[]))
        OR (u.created_by = $2 AND (u.status IN ('draft', 'in_review') OR u.visibility = ANY($4::text[]) OR 'admin' = ANY($4::text[]) OR (${inHubOf('$4::text[]')}))))
      AND ($3::text IS NULL OR u.status = $3)`;
    const parameters = [filter.organisationIds, filter.createdBy, filter.status ?? null, filter.keys];
    const rows = await this.db.query<{ summary: UseCaseSummaryRecord }>(
      `SELECT row_to_json(found) AS summary FROM
         (SELECT ${SUMMARY} FROM use_cases u WHERE ${where} AND ($5::timestamptz IS NULL OR (u.updated_at, u.id) < ($5::timestamptz, $6::uuid))
           ORDER BY u.updated_at DESC, u.id DESC LIMIT ${limit + 1}) found`,
      [...parameters, after?.[0] ?? null, after?.[1] ?? null],
    );
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM use_cases u WHERE ${where}`,
      parameters,
    );
    return { rows: rows.map((row) => row.summary), total: count?.total ?? 0 };
  }

  /** The cases that have one of these keys, locked when a transaction is open. */
  async findImported({ sources, sourceIds, ids, hashes }: ImportKeys): Promise<WholeUseCaseRecord[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT u.id FROM unnest($1::text[], $2::text[]) AS key(source, source_id) JOIN use_cases u ON u.source = key.source AND u.source_id = key.source_id
        UNION SELECT u.id FROM use_cases u WHERE u.id = ANY($3::uuid[])
        UNION SELECT u.id FROM use_cases u WHERE u.import_hash = ANY($4::text[]) AND u.source_id IS NULL`,
      [sources, sourceIds, ids, hashes],
    );
    const found = rows.map((row) => row.id);
    if (found.length === 0) return [];
    if (this.db.inTransaction) await this.lock(found);
    return this.whole(await this.findAll(found));
  }

  /** Which of these slugs are taken. */
  async takenSlugs(slugs: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ slug: string }>(
      'SELECT slug FROM use_cases WHERE slug = ANY($1) UNION ALL SELECT slug FROM use_case_slugs WHERE slug = ANY($1)',
      [slugs],
    );
    return new Set(rows.map((row) => row.slug));
  }

  /** Stores cases with all that belongs to them, new ones and changed ones, in a handful of statements however many they are. */
  async save(wholes: readonly WholeUseCaseRecord[]): Promise<void> {
    if (wholes.length === 0) return;
    const parted = wholes.map(withhold);
    const useCases = parted.map(({ shown }) => shown);
    const columns = COLUMNS.map((column) => `"${column}"`).join(', ');
    const changes = CHANGING.map((column) => `"${column}" = excluded."${column}"`).join(', ');
    const contactStays = 'use_cases.contact_email IS NOT DISTINCT FROM excluded.contact_email';
    await this.db.query(
      `INSERT INTO use_cases (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::use_cases, $1) ON CONFLICT (id) DO UPDATE SET ${changes},
         contact_left_at = CASE WHEN ${contactStays} THEN use_cases.contact_left_at END`,
      [JSON.stringify(useCases.map(rowOf))],
    );
    await this.forgetParts(useCases.filter((useCase) => useCase.version > 1).map((useCase) => useCase.id));
    await this.insertAll('use_case_owners', ['use_case_id', 'organisation_id', 'position'], useCases, (useCase) =>
      useCase.organisations.map(({ id }, position) => [useCase.id, id, position]),
    );
    await this.insertAll('use_case_hubs', ['use_case_id', 'hub_id'], useCases, (useCase) =>
      useCase.hubs.map((hubId) => [useCase.id, hubId]),
    );
    await this.insertAll(
      'use_case_translations',
      ['use_case_id', 'lang', 'title', 'summary', 'problem', 'solution', 'lessons'],
      useCases,
      (useCase) =>
        Object.entries(useCase.translations).map(([lang, story]: [string, Story]) => [
          useCase.id,
          lang,
          story.title,
          story.summary,
          story.problem,
          story.solution,
          story.lessons,
        ]),
    );
    await this.insertAll(
      'use_case_phases',
      ['use_case_id', 'position', 'phase', 'since', 'reason'],
      useCases,
      (useCase) => useCase.phases.map((step, position) => [useCase.id, position, step.phase, step.since, step.reason]),
    );
    await this.insertAll(
      'use_case_effects',
      [
        'id',
        'use_case_id',
        'position',
        'measure',
        'unit',
        'baseline',
        'value',
        'period_start',
        'period_end',
        'method',
        'measured_by',
        'evidence',
      ],
      useCases,
      (useCase) =>
        useCase.effects.map((effect, position) => [
          effect.id,
          useCase.id,
          position,
          effect.measure,
          effect.unit,
          effect.baseline,
          effect.value,
          effect.periodStart,
          effect.periodEnd,
          effect.method,
          effect.measuredBy,
          effect.evidence,
        ]),
    );
    const keptOf = new Map(parted.map(({ shown, kept }) => [shown.id, kept]));
    await this.insertAll('use_case_withheld', ['use_case_id', 'field', 'reason', 'kept'], useCases, (useCase) =>
      useCase.withheld.map(({ field, reason }) => [
        useCase.id,
        field,
        reason,
        keptOf.get(useCase.id)?.get(field) ?? null,
      ]),
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.query('DELETE FROM use_cases WHERE id = $1', [id]);
  }

  /** Cases that are shared with a hub, as far as a holder of these keys may see them, last changed first. */
  async listInHub(
    hubId: string,
    keys: readonly VisibilityKey[],
    after: readonly [updatedAt: string, id: string] | null,
    limit: number,
  ): Promise<{ rows: UseCaseSummaryRecord[]; total: number }> {
    const where = `EXISTS (SELECT FROM use_case_hubs s WHERE s.use_case_id = u.id AND s.hub_id = $1) AND u.visibility = 'hub' AND ${visibleTo('$2::text[]')}`;
    const rows = await this.db.query<{ summary: UseCaseSummaryRecord }>(
      `SELECT row_to_json(found) AS summary FROM
         (SELECT ${SUMMARY} FROM use_cases u WHERE ${where} AND ($3::timestamptz IS NULL OR (u.updated_at, u.id) < ($3::timestamptz, $4::uuid))
           ORDER BY u.updated_at DESC, u.id DESC LIMIT ${limit + 1}) found`,
      [hubId, keys, after?.[0] ?? null, after?.[1] ?? null],
    );
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM use_cases u WHERE ${where}`,
      [hubId, keys],
    );
    return { rows: rows.map((row) => row.summary), total: count?.total ?? 0 };
  }

  /** Ids of all cases in their order, for going through the register; `after` null begins. */
  async idsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM use_cases WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map((row) => row.id);
  }

  private async forgetParts(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const table of PARTS) await this.db.query(`DELETE FROM ${table} WHERE use_case_id = ANY($1::uuid[])`, [ids]);
  }

  private async insertAll(
    table: string,
    columns: readonly string[],
    useCases: readonly UseCaseRecord[],
    partsOf: (useCase: UseCaseRecord) => unknown[][],
  ): Promise<void> {
    const rows = useCases
      .flatMap(partsOf)
      .map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index]])));
    if (rows.length === 0) return;
    await this.db.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}

/** A state that was kept before a field existed says nothing of it. */
function withAllFields(snapshot: Partial<UseCaseRecord>): UseCaseRecord {
  return { ...blankDetails(), hubs: [], ...snapshot } as UseCaseRecord;
}
