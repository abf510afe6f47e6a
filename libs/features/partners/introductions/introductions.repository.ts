import { Injectable } from '@nestjs/common';
import type { CapabilityKind, IntroductionBox, IntroductionState } from '#contracts';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database } from '#platform/database';
import type { Introduction } from './introduction.entity.js';

/** An introduction with who and what it is about, as it is read. */
export interface IntroductionRecord {
  readonly id: string;
  readonly capability: { readonly id: string; readonly kind: CapabilityKind; readonly title: string };
  readonly from: OrganisationRef;
  readonly to: OrganisationRef;
  readonly askedBy: string;
  readonly message: string;
  readonly state: IntroductionState;
  readonly createdAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly reason: string | null;
}

const RECORD = `SELECT i.id, i.asked_by AS "askedBy", i.message, i.state, i.created_at AS "createdAt", i.answered_by AS "answeredBy",
    i.answered_at AS "answeredAt", i.reason, json_build_object('id', c.id, 'kind', c.kind, 'title', c.title) AS capability,
    ${organisationRefJson('f')} AS "from", ${organisationRefJson('t')} AS "to"
  FROM introductions i JOIN capabilities c ON c.id = i.capability_id JOIN organisations f ON f.id = i.from_id JOIN organisations t ON t.id = i.to_id`;

const BOX: Readonly<Record<IntroductionBox | 'both', string>> = {
  received: 'i.to_id = ANY($1::uuid[])',
  sent: 'i.from_id = ANY($1::uuid[])',
  both: '(i.to_id = ANY($1::uuid[]) OR i.from_id = ANY($1::uuid[]))',
};

/** The queries about introductions. */
@Injectable()
export class IntroductionsRepository {
  constructor(private readonly db: Database) {}

  async find(id: string): Promise<IntroductionRecord | null> {
    const [row] = await this.db.query<IntroductionRecord>(`${RECORD} WHERE i.id = $1`, [id]);
    return row ?? null;
  }

  /** The same, locked until the transaction ends. */
  async findForUpdate(id: string): Promise<IntroductionRecord | null> {
    await this.db.query('SELECT FROM introductions WHERE id = $1 FOR UPDATE', [id]);
    return this.find(id);
  }

  /** Those of these organisations, newest first. */
  list(
    organisationIds: readonly string[],
    box: IntroductionBox | 'both',
    states: readonly IntroductionState[] | null,
    after: string | null,
    limit: number,
  ): Promise<IntroductionRecord[]> {
    return this.db.query<IntroductionRecord>(
      `${RECORD} WHERE ${BOX[box]} AND ($2::text[] IS NULL OR i.state = ANY($2)) AND ($3::uuid IS NULL OR i.id < $3::uuid)
        ORDER BY i.id DESC LIMIT $4`,
      [organisationIds, states, after, limit],
    );
  }

  /** False when the organisation has asked already, and did not take it back. */
  async insert(
    one: Pick<Introduction, 'id' | 'capabilityId' | 'fromId' | 'toId' | 'askedBy' | 'message'>,
  ): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO introductions (id, capability_id, from_id, to_id, asked_by, message) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING id`,
      [one.id, one.capabilityId, one.fromId, one.toId, one.askedBy, one.message],
    );
    return rows.length > 0;
  }

  async answer(id: string, state: IntroductionState, by: string, reason: string | null): Promise<void> {
    await this.db.query(
      'UPDATE introductions SET state = $2, answered_by = $3, answered_at = now(), reason = $4 WHERE id = $1',
      [id, state, by, reason],
    );
  }

  /** How often the person has asked in the last 24 hours, and in how many seconds the first of these is older. */
  async recentOf(userId: string): Promise<{ count: number; seconds: number }> {
    const [row] = await this.db.query<{ count: number; seconds: number | null }>(
      `SELECT count(*)::int AS count, ceil(extract(epoch FROM min(created_at) + interval '24 hours' - now()))::int AS seconds
         FROM introductions WHERE asked_by = $1 AND created_at > now() - interval '24 hours'`,
      [userId],
    );
    return { count: row?.count ?? 0, seconds: row?.seconds ?? 0 };
  }

  async countWaitingOf(organisationId: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM introductions WHERE from_id = $1 AND state = 'requested'`,
      [organisationId],
    );
    return row?.n ?? 0;
  }

  /** Lets one request of a person and of an organisation at a time be counted and made. */
  async lockAsking(userId: string, organisationId: string): Promise<void> {
    for (const key of [`introductions:${organisationId}`, `introductions:${userId}`])
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }
}
