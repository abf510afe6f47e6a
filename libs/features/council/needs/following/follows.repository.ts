import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

/** A person who hears of needs, and of which. */
export interface Hearer {
  readonly userId: string;
  readonly needIds: string[];
}

/**
 * Who hears of needs $1: who raised them, who said that an organisation supports them, and in the place of those who have left the organisation
 * whoever speaks for it; and those who follow them. Not those who do not want to.
 */
const HEARERS = `
  WITH told AS (
    SELECT id AS need_id, raised_by AS user_id, organisation_id FROM council_needs WHERE id = ANY($1::uuid[])
    UNION SELECT need_id, by_id, organisation_id FROM council_need_supports WHERE need_id = ANY($1::uuid[]) AND state = 'confirmed')
  SELECT "userId", array_agg(need_id) AS "needIds" FROM (
    SELECT t.need_id, m.user_id AS "userId" FROM told t JOIN memberships m ON m.organisation_id = t.organisation_id AND m.user_id = t.user_id
    UNION
    SELECT t.need_id, m.user_id FROM told t JOIN memberships m ON m.organisation_id = t.organisation_id AND m.role <> 'member'
     WHERE NOT EXISTS (SELECT FROM memberships own WHERE own.organisation_id = t.organisation_id AND own.user_id = t.user_id)
    UNION SELECT need_id, user_id FROM council_need_follows WHERE need_id = ANY($1::uuid[]) AND follows
    EXCEPT SELECT need_id, user_id FROM council_need_follows WHERE need_id = ANY($1::uuid[]) AND NOT follows) heard
   GROUP BY "userId" ORDER BY "userId"`;

/** Who wants to hear of which needs. */
@Injectable()
export class FollowsRepository {
  constructor(private readonly db: Database) {}

  async set(needId: string, userId: string, follows: boolean): Promise<void> {
    await this.db.query(
      `INSERT INTO council_need_follows (need_id, user_id, follows) VALUES ($1, $2, $3)
       ON CONFLICT (need_id, user_id) DO UPDATE SET follows = excluded.follows`,
      [needId, userId, follows],
    );
  }

  hearersOf(needIds: readonly string[]): Promise<Hearer[]> {
    return this.db.query<Hearer>(HEARERS, [needIds]);
  }

  /** Whether the person hears of the need. */
  async hears(needId: string, userId: string): Promise<boolean> {
    const [row] = await this.db.query<{ hears: boolean }>(
      `SELECT coalesce((SELECT follows FROM council_need_follows WHERE need_id = $1 AND user_id = $2),
         EXISTS (SELECT FROM council_needs WHERE id = $1 AND raised_by = $2)
           OR EXISTS (SELECT FROM council_need_supports WHERE need_id = $1 AND by_id = $2 AND state = 'confirmed')) AS hears`,
      [needId, userId],
    );
    return row?.hears ?? false;
  }
}
