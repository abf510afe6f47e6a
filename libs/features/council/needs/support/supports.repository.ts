import { Injectable } from '@nestjs/common';
import type { SupportState } from '#contracts';
import { organisationRefJson, type OrganisationRef } from '#features/organisations';
import { Database, newId } from '#platform/database';
import { SUPPORTABLE } from '../needs.policy.js';
import { NeedSupport } from './need-support.entity.js';

/** A support with its organisation, as it is read. */
export interface SupportRecord {
  readonly id: string;
  readonly needId: string;
  readonly organisation: OrganisationRef;
  readonly state: SupportState;
  readonly contribution: string;
  readonly byId: string;
  readonly fromNeedId: string | null;
  readonly since: Date;
  readonly updatedAt: Date;
}

/** A support that has just been given, and how many the need has with it. */
export interface CountedSupport extends Pick<SupportRecord, 'organisation' | 'contribution' | 'since'> {
  readonly count: number;
}

const RECORD = `s.id, s.need_id AS "needId", s.state, s.contribution, s.by_id AS "byId", s.from_need_id AS "fromNeedId", s.since,
  s.updated_at AS "updatedAt", ${organisationRefJson()} AS organisation`;
const TABLES = 'council_need_supports s JOIN organisations o ON o.id = s.organisation_id';

/**
 * Every statement that changes a support locks its need first: so counting is right however many say something at once, and nobody gets behind
 * a need while it goes into another one.
 */
const OPEN_NEED = 'need AS (SELECT id FROM council_needs WHERE id = $1 AND state = ANY($2::text[]) FOR NO KEY UPDATE)';

/** Which organisations support which needs. */
@Injectable()
export class SupportsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Notes that an organisation supports a need, and counts it when it did not count before; one statement.
   * @param contribution null leaves what was said before.
   * @returns null when the need is not open for that any more.
   */
  async put(
    needId: string,
    organisationId: string,
    byId: string,
    contribution: string | null,
  ): Promise<CountedSupport | null> {
    const [row] = await this.db.query<CountedSupport>(
      `WITH ${OPEN_NEED},
       put AS (
         INSERT INTO council_need_supports AS s (id, need_id, organisation_id, by_id, contribution) SELECT $3, id, $4, $5, coalesce($6::text, '') FROM need
         ON CONFLICT (need_id, organisation_id) DO UPDATE SET state = 'confirmed', by_id = excluded.by_id, updated_at = now(),
           contribution = coalesce($6::text, s.contribution),
           since = CASE WHEN s.state = 'asked' THEN now() ELSE s.since END,
           edits = CASE WHEN s.state = 'asked' THEN 0 ELSE s.edits + 1 END
         RETURNING need_id, organisation_id, contribution, since, edits = 0 AS is_new)
       UPDATE council_needs n SET support_count = n.support_count + is_new::int FROM put JOIN organisations o ON o.id = put.organisation_id
        WHERE n.id = put.need_id
       RETURNING n.support_count AS count, put.contribution, put.since, ${organisationRefJson()} AS organisation`,
      [needId, SUPPORTABLE, newId(), organisationId, byId, contribution],
    );
    return row ?? null;
  }

  /** Takes a support back, or answers no to being asked. @returns whether there was any. */
  async remove(needId: string, organisationId: string): Promise<boolean> {
    const rows = await this.db.query<{ id: string }>(
      `WITH ${OPEN_NEED},
       gone AS (DELETE FROM council_need_supports s USING need WHERE s.need_id = need.id AND s.organisation_id = $3 RETURNING s.need_id, s.state)
       UPDATE council_needs n SET support_count = n.support_count - (gone.state = 'confirmed')::int FROM gone WHERE n.id = gone.need_id RETURNING n.id`,
      [needId, SUPPORTABLE, organisationId],
    );
    return rows.length > 0;
  }

  /** Asks those who support a need, or are asked to, whether they support the one that it goes into. Both must be locked. */
  async askAgain(fromNeedId: string, intoNeedId: string): Promise<void> {
    const rows = await this.db.query<{ organisationId: string; byId: string }>(
      'SELECT organisation_id AS "organisationId", by_id AS "byId" FROM council_need_supports WHERE need_id = $1 ORDER BY id',
      [fromNeedId],
    );
    await this.db.query(
      `INSERT INTO council_need_supports (id, need_id, organisation_id, state, by_id, from_need_id)
       SELECT id, $1, organisation_id, 'asked', by_id, $2 FROM unnest($3::uuid[], $4::uuid[], $5::uuid[]) AS x(id, organisation_id, by_id)
       ON CONFLICT (need_id, organisation_id) DO NOTHING`,
      [
        intoNeedId,
        fromNeedId,
        rows.map(() => newId()),
        rows.map(({ organisationId }) => organisationId),
        rows.map(({ byId }) => byId),
      ],
    );
  }

  /** Supports that come with their dates from elsewhere, such as the demo's, counted. */
  async bringIn(needId: string, supports: readonly Partial<NeedSupport>[]): Promise<void> {
    await this.db.manager.insert(
      NeedSupport,
      supports.map((one) => ({ ...one, id: newId(), needId })),
    );
    await this.db.query(
      `UPDATE council_needs SET support_count = (SELECT count(*) FROM council_need_supports WHERE need_id = $1 AND state = 'confirmed') WHERE id = $1`,
      [needId],
    );
  }

  /** Oldest first. */
  list(needId: string, state: SupportState, after: string | null, limit: number): Promise<SupportRecord[]> {
    return this.db.query<SupportRecord>(
      `SELECT ${RECORD} FROM ${TABLES} WHERE s.need_id = $1 AND s.state = $2 AND ($3::uuid IS NULL OR s.id > $3::uuid) ORDER BY s.id LIMIT $4`,
      [needId, state, after, limit],
    );
  }

  async count(needId: string, state: SupportState): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM council_need_supports WHERE need_id = $1 AND state = $2',
      [needId, state],
    );
    return row?.n ?? 0;
  }

  /** What these organisations say of a need. */
  findOf(needId: string, organisationIds: readonly string[]): Promise<SupportRecord[]> {
    return this.db.query<SupportRecord>(
      `SELECT ${RECORD} FROM ${TABLES} WHERE s.need_id = $1 AND s.organisation_id = ANY($2::uuid[]) ORDER BY o.name`,
      [needId, organisationIds],
    );
  }

  /** What these organisations are asked, oldest first. */
  listAsked(organisationIds: readonly string[]): Promise<SupportRecord[]> {
    return this.db.query<SupportRecord>(
      `SELECT ${RECORD} FROM ${TABLES} JOIN council_needs n ON n.id = s.need_id
        WHERE s.state = 'asked' AND s.organisation_id = ANY($1::uuid[]) AND n.state = ANY($2::text[]) ORDER BY s.id`,
      [organisationIds, SUPPORTABLE],
    );
  }

  /** Ids of the organisations whose support counts. */
  async supporters(needId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      "SELECT organisation_id AS id FROM council_need_supports WHERE need_id = $1 AND state = 'confirmed'",
      [needId],
    );
    return rows.map(({ id }) => id);
  }

  /** The same for many needs, by need; needs without any are left out. */
  async supportersOf(needIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.db.query<{ needId: string; organisationIds: string[] }>(
      `SELECT need_id AS "needId", jsonb_agg(organisation_id) AS "organisationIds" FROM council_need_supports
        WHERE need_id = ANY($1::uuid[]) AND state = 'confirmed' GROUP BY need_id`,
      [needIds],
    );
    return new Map(rows.map(({ needId, organisationIds }) => [needId, organisationIds]));
  }
}
