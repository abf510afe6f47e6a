import type { VisibilityKey } from '#platform/access';
import { Injectable } from '@nestjs/common';
import { Database, isoTime } from '#platform/database';
import { visibleTo } from '../use-case-filter.sql.js';

/** A bookmark as far as a page of them needs it. Times are ISO 8601 in UTC. */
export interface BookmarkRow {
  useCaseId: string;
  createdAt: string;
}

/** What people keep at hand. */
@Injectable()
export class BookmarksRepository {
  constructor(private readonly db: Database) {}

  async add(userId: string, useCaseId: string): Promise<void> {
    await this.db.query(
      'INSERT INTO use_case_bookmarks (user_id, use_case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [userId, useCaseId],
    );
  }

  async remove(userId: string, useCaseId: string): Promise<void> {
    await this.db.query('DELETE FROM use_case_bookmarks WHERE user_id = $1 AND use_case_id = $2', [userId, useCaseId]);
  }

  async has(userId: string, useCaseId: string): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM use_case_bookmarks WHERE user_id = $1 AND use_case_id = $2', [
      userId,
      useCaseId,
    ]);
    return rows.length > 0;
  }

  /** Newest first, of the cases that a holder of these keys may see. */
  async list(
    userId: string,
    keys: readonly VisibilityKey[],
    after: readonly [createdAt: string, useCaseId: string] | null,
    limit: number,
  ): Promise<{ rows: BookmarkRow[]; total: number }> {
    const from = `FROM use_case_bookmarks b JOIN use_cases u ON u.id = b.use_case_id WHERE b.user_id = $1 AND ${visibleTo('$2::text[]')}`;
    const rows = await this.db.query<BookmarkRow>(
      `SELECT b.use_case_id AS "useCaseId", ${isoTime('b.created_at')} AS "createdAt" ${from}
         AND ($3::timestamptz IS NULL OR (b.created_at, b.use_case_id) < ($3::timestamptz, $4::uuid))
       ORDER BY b.created_at DESC, b.use_case_id DESC LIMIT ${limit + 1}`,
      [userId, keys, after?.[0] ?? null, after?.[1] ?? null],
    );
    const [count] = await this.db.query<{ total: number }>(`SELECT count(*)::int AS total ${from}`, [userId, keys]);
    return { rows, total: count?.total ?? 0 };
  }

  /** Newest first. */
  async ids(userId: string, most: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT use_case_id AS id FROM use_case_bookmarks WHERE user_id = $1 ORDER BY created_at DESC, use_case_id DESC LIMIT $2',
      [userId, most],
    );
    return rows.map(({ id }) => id);
  }
}
