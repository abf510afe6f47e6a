import { Injectable } from '@nestjs/common';
import type { VisibilityKey } from '#platform/access';
import { Database, literalLike } from '#platform/database';

/** The queries about who can be mentioned. */
@Injectable()
export class MentionsRepository {
  constructor(private readonly db: Database) {}

  /** Those of these people who have an open account. */
  async activeAmong(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM users WHERE id = ANY($1::uuid[]) AND email_verified_at IS NOT NULL AND suspended_at IS NULL',
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of these people one of whose names begins like this. */
  async namedLike(q: string, ids: readonly string[], limit: number): Promise<string[]> {
    const start = literalLike(q);
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM users WHERE id = ANY($1::uuid[]) AND (name ILIKE $2 || '%' OR name ILIKE '% ' || $2 || '%')
         AND email_verified_at IS NOT NULL AND suspended_at IS NULL ORDER BY name, id LIMIT $3`,
      [ids, start, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** What a thread is called, and who may read it. */
  async titleOf(threadId: string): Promise<{ name: string; readerKeys: VisibilityKey[] } | null> {
    const [row] = await this.db.query<{ name: string; readerKeys: VisibilityKey[] }>(
      `SELECT t.title AS name, p.reader_keys AS "readerKeys" FROM threads t JOIN thread_places p ON p.id = t.place_id WHERE t.id = $1`,
      [threadId],
    );
    return row ?? null;
  }

  /** The threads that mention a person. */
  async threadsNaming(userId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT thread_id AS id FROM mentions WHERE kind = 'person' AND target_id = $1`,
      [userId],
    );
    return rows.map(({ id }) => id);
  }
}
