import { Injectable } from '@nestjs/common';
import { Database, isoTime } from '#platform/database';

/** What those who may edit a case should look at. */
export interface CareSigns {
  brokenLinks: number;
  contactLeft: boolean;
}

/** A case that its owners should be asked about. */
export interface StaleCase {
  id: string;
  /** Names the state that is stale: when it was last changed or confirmed. */
  state: string;
  /** How often they were asked about this state. */
  reminders: number;
}

const LAST = 'greatest(u.updated_at, u.confirmed_at)';
const STATE = `(extract(epoch FROM ${LAST}) * 1000)::bigint::text`;
const TIME = isoTime(LAST);

/** How fresh cases are, as it is stored. */
@Injectable()
export class FreshnessRepository {
  constructor(private readonly db: Database) {}

  /** Answers with when it was last changed or confirmed, which is now. The version stays. */
  async confirm(useCaseId: string): Promise<string> {
    const [row] = await this.db.query<{ at: string }>(
      `UPDATE use_cases u SET confirmed_at = greatest(now(), u.updated_at) WHERE u.id = $1 RETURNING ${TIME} AS at`,
      [useCaseId],
    );
    if (!row) throw new Error(`the case ${useCaseId} is gone`);
    return row.at;
  }

  async insertConfirmation(tokenHash: string, useCaseId: string, days: number): Promise<void> {
    await this.db.query(
      'INSERT INTO use_case_confirmations (token_hash, use_case_id, expires_at) VALUES ($1, $2, now() + make_interval(days => $3))',
      [tokenHash, useCaseId, days],
    );
  }

  /** The case of a link that still works, and whether this is its first use. */
  async useConfirmation(tokenHash: string): Promise<{ useCaseId: string; isFirst: boolean } | null> {
    const [row] = await this.db.query<{ useCaseId: string; isFirst: boolean }>(
      `WITH found AS (SELECT token_hash, use_case_id, used_at FROM use_case_confirmations WHERE token_hash = $1 AND expires_at > now() FOR UPDATE)
       UPDATE use_case_confirmations c SET used_at = coalesce(c.used_at, now()) FROM found f WHERE c.token_hash = f.token_hash
       RETURNING c.use_case_id AS "useCaseId", f.used_at IS NULL AS "isFirst"`,
      [tokenHash],
    );
    return row ?? null;
  }

  async purgeConfirmations(): Promise<void> {
    await this.db.query('DELETE FROM use_case_confirmations WHERE expires_at < now()');
  }

  /** Published cases that nobody has changed or confirmed for twelve months: asked about once, and once more three months later. */
  listStale(limit: number): Promise<StaleCase[]> {
    return this.db.query<StaleCase>(
      `SELECT u.id, ${STATE} AS state, count(n.key)::int AS reminders
         FROM use_cases u LEFT JOIN use_case_notices n ON n.use_case_id = u.id AND n.kind = 'reminder' AND starts_with(n.key, ${STATE} || '#')
        WHERE u.status = 'published' AND NOT u.is_demo AND ${LAST} < now() - interval '12 months'
        GROUP BY u.id HAVING count(n.key) = 0 OR (count(n.key) = 1 AND max(n.at) < now() - interval '3 months')
        ORDER BY ${LAST} LIMIT $1`,
      [limit],
    );
  }

  async signsOf(useCaseIds: readonly string[]): Promise<Map<string, CareSigns>> {
    if (useCaseIds.length === 0) return new Map();
    const rows = await this.db.query<CareSigns & { id: string }>(
      `SELECT u.id, u.contact_left_at IS NOT NULL AS "contactLeft",
         (SELECT count(*)::int FROM use_case_links l WHERE l.use_case_id = u.id AND l.broken_since IS NOT NULL) AS "brokenLinks"
       FROM use_cases u WHERE u.id = ANY($1::uuid[])`,
      [useCaseIds],
    );
    return new Map(rows.map(({ id, ...signs }) => [id, signs]));
  }

  /** Marks what an organisation owns whose contact has this address, unless the person is still with another owner. Answers with what is newly marked. */
  async markContactLeft(
    organisationId: string,
    email: string,
    stillWith: readonly string[],
  ): Promise<{ id: string }[]> {
    return this.db.query<{ id: string }>(
      `UPDATE use_cases u SET contact_left_at = now() FROM use_case_owners w
        WHERE w.use_case_id = u.id AND w.organisation_id = $1 AND lower(u.contact_email) = lower($2) AND u.contact_left_at IS NULL
          AND u.status <> 'archived'
          AND NOT EXISTS (SELECT FROM use_case_owners s WHERE s.use_case_id = u.id AND s.organisation_id = ANY($3::uuid[]))
        RETURNING u.id`,
      [organisationId, email, stillWith],
    );
  }

  /** Marks every case whose contact has this address. Answers with what is newly marked, once for each owner. */
  markContactGone(email: string): Promise<{ id: string; organisationId: string }[]> {
    return this.db.query<{ id: string; organisationId: string }>(
      `WITH gone AS (
         UPDATE use_cases SET contact_left_at = now()
          WHERE lower(contact_email) = lower($1) AND contact_left_at IS NULL AND status <> 'archived' RETURNING id)
       SELECT gone.id, w.organisation_id AS "organisationId" FROM gone JOIN use_case_owners w ON w.use_case_id = gone.id ORDER BY 2, 1`,
      [email],
    );
  }
}
