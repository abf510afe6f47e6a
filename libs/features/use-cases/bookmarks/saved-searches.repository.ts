import { Injectable } from '@nestjs/common';
import { Database, isoTime } from '#platform/database';
import type { Alert, KeptQuery } from './saved-search.entity.js';

/** A saved search as it is stored. Times are ISO 8601 in UTC. */
export interface SavedSearchRecord {
  id: string;
  userId: string;
  name: string;
  query: KeptQuery;
  alert: Alert;
  seenAt: string;
  alertedAt: string;
  createdAt: string;
  version: number;
}

const time = (column: string, name: string): string => `${isoTime(column)} AS "${name}"`;
const RECORD = `id, user_id AS "userId", name, query, alert, version, ${time('seen_at', 'seenAt')}, ${time('alerted_at', 'alertedAt')}, ${time('created_at', 'createdAt')}`;

/** Questions that people ask again. */
@Injectable()
export class SavedSearchesRepository {
  constructor(private readonly db: Database) {}

  listOf(userId: string): Promise<SavedSearchRecord[]> {
    return this.db.query<SavedSearchRecord>(
      `SELECT ${RECORD} FROM use_case_saved_searches WHERE user_id = $1 ORDER BY lower(name), id`,
      [userId],
    );
  }

  async find(userId: string, id: string): Promise<SavedSearchRecord | null> {
    const [row] = await this.db.query<SavedSearchRecord>(
      `SELECT ${RECORD} FROM use_case_saved_searches WHERE user_id = $1 AND id = $2 FOR UPDATE`,
      [userId, id],
    );
    return row ?? null;
  }

  /** Stores a new search, unless the person has so many already. */
  async insert(
    search: Pick<SavedSearchRecord, 'id' | 'userId' | 'name' | 'query' | 'alert'>,
    most: number,
  ): Promise<boolean> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`saved-searches:${search.userId}`]);
    const rows = await this.db.query(
      `INSERT INTO use_case_saved_searches (id, user_id, name, query, alert)
       SELECT $1, $2::uuid, $3, $4::jsonb, $5 WHERE (SELECT count(*) FROM use_case_saved_searches WHERE user_id = $2::uuid) < $6 RETURNING id`,
      [search.id, search.userId, search.name, JSON.stringify(search.query), search.alert, most],
    );
    return rows.length > 0;
  }

  /** Who asks to be told from now on is not told of what was before. */
  async update({ id, name, query, alert, version }: SavedSearchRecord): Promise<void> {
    await this.db.query(
      `UPDATE use_case_saved_searches SET name = $2, query = $3::jsonb, version = $5, alert = $4,
         alerted_at = CASE WHEN alert = 'none' THEN now() ELSE alerted_at END WHERE id = $1`,
      [id, name, JSON.stringify(query), alert, version],
    );
  }

  async markSeen(userId: string, id: string): Promise<boolean> {
    const rows = await this.db.query(
      'UPDATE use_case_saved_searches SET seen_at = now() WHERE user_id = $1 AND id = $2 RETURNING id',
      [userId, id],
    );
    return rows.length > 0;
  }

  async remove(userId: string, id: string): Promise<boolean> {
    const rows = await this.db.query(
      'DELETE FROM use_case_saved_searches WHERE user_id = $1 AND id = $2 RETURNING id',
      [userId, id],
    );
    return rows.length > 0;
  }

  async silence(userId: string): Promise<void> {
    await this.db.query(
      `UPDATE use_case_saved_searches SET alert = 'none', version = version + 1 WHERE user_id = $1 AND alert <> 'none'`,
      [userId],
    );
  }

  /**
   * Takes the alerts that are due, those of one person together: the job does not find them again. Where nothing at all was published there
   * is nothing to tell.
   */
  takeDue(now: Date, mostPeople: number): Promise<{ userId: string; searches: { id: string; since: string }[] }[]> {
    return this.db.query(
      `WITH due AS (
         SELECT s.id, s.user_id, s.alerted_at FROM use_case_saved_searches s
          WHERE s.alert <> 'none' AND s.alerted_at < $1::timestamptz - CASE s.alert WHEN 'daily' THEN interval '20 hours' ELSE interval '164 hours' END
            AND EXISTS (SELECT FROM use_cases u WHERE u.status = 'published' AND u.published_at > s.alerted_at)
       ), chosen AS (SELECT DISTINCT user_id FROM due ORDER BY user_id LIMIT $2),
       taken AS (
         UPDATE use_case_saved_searches s SET alerted_at = $1 FROM due d JOIN chosen c USING (user_id) WHERE s.id = d.id
         RETURNING s.user_id, s.id, d.alerted_at AS since
       )
       SELECT user_id AS "userId", json_agg(json_build_object('id', id, 'since', ${isoTime('since')})) AS searches
         FROM taken GROUP BY user_id`,
      [now, mostPeople],
    );
  }
}
