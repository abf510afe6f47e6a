import type { VisibilityKey } from '#platform/access';
import { Injectable } from '@nestjs/common';
import type { AdoptionStep } from '#contracts';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database, isoTime } from '#platform/database';
import { visibleTo } from '../use-case-filter.sql.js';
import { INTERESTED_STEPS, SHOWN_STEPS } from './adoptions.policy.js';

/** How far an organisation has come with a case, as it is stored. Times are ISO 8601 in UTC. */
export interface AdoptionRecord {
  id: string;
  useCaseId: string;
  organisation: OrganisationRef;
  step: AdoptionStep;
  since: string;
  note: string | null;
  changedBy: string | null;
  version: number;
}

/** What a case's lists show of how many do the same. */
export interface AdoptionCounts {
  reuseCount: number;
  interestedCount: number;
}

/** Where a page begins: after this adoption. */
export type AdoptionPosition = readonly [since: string, id: string];

interface Found {
  rows: AdoptionRecord[];
  total: number;
}

interface ForCase {
  readonly useCaseId: string;
  readonly steps: readonly AdoptionStep[] | null;
  /** Whether every step is shown, or only reuse that has begun. */
  readonly all: boolean;
  /** Organisations whose own adoptions are shown whatever their step. */
  readonly own: readonly string[];
}

interface ForOrganisations {
  readonly organisationIds: readonly string[];
  readonly steps: readonly AdoptionStep[] | null;
  readonly all: boolean;
  /** Owners of cases who see who is interested in them. */
  readonly own: readonly string[];
  readonly keys: readonly VisibilityKey[];
}

const list = (steps: readonly string[]): string => steps.map((step) => `'${step}'`).join(', ');
const SHOWN = list(SHOWN_STEPS);

const RECORD = `a.id, a.use_case_id AS "useCaseId", a.step, ${isoTime('a.since')} AS since,
  a.note, a.changed_by AS "changedBy", a.version,
  ${organisationRefJson()} AS organisation`;

const TABLES = 'use_case_adoptions a JOIN organisations o ON o.id = a.organisation_id';

const FOR_CASE = `a.use_case_id = $1 AND ($2::text[] IS NULL OR a.step = ANY($2))
  AND ($3 OR a.step IN (${SHOWN}) OR a.organisation_id = ANY($4::uuid[]))`;

const FOR_ORGANISATIONS = `a.organisation_id = ANY($1::uuid[]) AND ($2::text[] IS NULL OR a.step = ANY($2))
  AND ($3 OR a.step IN (${SHOWN})
    OR EXISTS (SELECT FROM use_case_owners w WHERE w.use_case_id = a.use_case_id AND w.organisation_id = ANY($4::uuid[])))
  AND ${visibleTo('$5::text[]')}`;

/** The queries about who does the same as a case. */
@Injectable()
export class AdoptionsRepository {
  constructor(private readonly db: Database) {}

  async find(useCaseId: string, id: string): Promise<AdoptionRecord | null> {
    const [row] = await this.db.query<AdoptionRecord>(
      `SELECT ${RECORD} FROM ${TABLES} WHERE a.use_case_id = $1 AND a.id = $2`,
      [useCaseId, id],
    );
    return row ?? null;
  }

  async findOf(useCaseId: string, organisationIds: readonly string[]): Promise<AdoptionRecord[]> {
    if (organisationIds.length === 0) return [];
    return this.db.query<AdoptionRecord>(
      `SELECT ${RECORD} FROM ${TABLES} WHERE a.use_case_id = $1 AND a.organisation_id = ANY($2::uuid[]) ORDER BY o.name, a.id`,
      [useCaseId, organisationIds],
    );
  }

  /** What may be known of one case, newest first. */
  listForCase({ useCaseId, steps, all, own }: ForCase, after: AdoptionPosition | null, limit: number): Promise<Found> {
    return this.list(TABLES, FOR_CASE, [useCaseId, steps, all, own], after, limit);
  }

  /** What organisations have taken up of the cases that a holder of these keys may see, newest first. */
  listForOrganisations(
    { organisationIds, steps, all, own, keys }: ForOrganisations,
    after: AdoptionPosition | null,
    limit: number,
  ): Promise<Found> {
    const tables = `${TABLES} JOIN use_cases u ON u.id = a.use_case_id`;
    return this.list(tables, FOR_ORGANISATIONS, [organisationIds, steps, all, own, keys], after, limit);
  }

  /** False when the organisation has taken up the case already. */
  async insert(adoption: Omit<AdoptionRecord, 'version'>): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO use_case_adoptions (id, use_case_id, organisation_id, step, since, note, changed_by, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now()) ON CONFLICT DO NOTHING RETURNING id`,
      [
        adoption.id,
        adoption.useCaseId,
        adoption.organisation.id,
        adoption.step,
        adoption.since,
        adoption.note,
        adoption.changedBy,
      ],
    );
    return rows.length > 0;
  }

  async update({ id, step, since, note, changedBy, version }: AdoptionRecord): Promise<void> {
    await this.db.query(
      'UPDATE use_case_adoptions SET step = $2, since = $3, note = $4, changed_by = $5, changed_at = now(), version = $6 WHERE id = $1',
      [id, step, since, note, changedBy, version],
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.query('DELETE FROM use_case_adoptions WHERE id = $1', [id]);
  }

  /** Nobody takes up a case of their own: forgets that of organisations that own it by now. Answers with who they are. */
  async removeThoseOfOwners(useCaseId: string): Promise<string[]> {
    const rows = await this.db.query<{ organisationId: string }>(
      `DELETE FROM use_case_adoptions a USING use_case_owners w
        WHERE a.use_case_id = $1 AND w.use_case_id = $1 AND w.organisation_id = a.organisation_id RETURNING a.organisation_id AS "organisationId"`,
      [useCaseId],
    );
    return rows.map(({ organisationId }) => organisationId);
  }

  /** Counts anew what every list shows of these cases. They must be locked, so that nobody counts beside. Their version stays. */
  async recount(useCaseIds: readonly string[]): Promise<void> {
    const counting = (steps: readonly AdoptionStep[]): string =>
      `(SELECT count(*) FROM use_case_adoptions a WHERE a.use_case_id = u.id AND a.step IN (${list(steps)}))`;
    await this.db.query(
      `UPDATE use_cases u SET reuse_count = ${counting(SHOWN_STEPS)}, interested_count = ${counting(INTERESTED_STEPS)} WHERE u.id = ANY($1::uuid[])`,
      [useCaseIds],
    );
  }

  async countsOf(useCaseId: string): Promise<AdoptionCounts> {
    const [row] = await this.db.query<AdoptionCounts>(
      'SELECT reuse_count AS "reuseCount", interested_count AS "interestedCount" FROM use_cases WHERE id = $1',
      [useCaseId],
    );
    return row ?? { reuseCount: 0, interestedCount: 0 };
  }

  private async list(
    tables: string,
    where: string,
    parameters: readonly unknown[],
    after: AdoptionPosition | null,
    limit: number,
  ): Promise<Found> {
    const next = parameters.length + 1;
    const rows = await this.db.query<AdoptionRecord>(
      `SELECT ${RECORD} FROM ${tables} WHERE ${where} AND ($${next}::timestamptz IS NULL OR (a.since, a.id) < ($${next}::timestamptz, $${next + 1}::uuid))
        ORDER BY a.since DESC, a.id DESC LIMIT ${limit + 1}`,
      [...parameters, after?.[0] ?? null, after?.[1] ?? null],
    );
    // A first page that is not full has all there is.
    if (after === null && rows.length <= limit) return { rows, total: rows.length };
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM ${tables} WHERE ${where}`,
      [...parameters],
    );
    return { rows, total: count?.total ?? 0 };
  }
}
