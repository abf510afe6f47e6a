import { Injectable } from '@nestjs/common';
import type { SubscriptionLevel } from '#contracts';
import type { VisibilityKey } from '#platform/access';
import { Database } from '#platform/database';
import { NEWS } from './news.sql.js';

/** What is a person's own about a thread. */
export interface OwnState {
  readonly threadId: string;
  readonly seq: number;
  readonly level: SubscriptionLevel | null;
  readonly placeLevel: SubscriptionLevel | null;
  readonly mentions: number;
  readonly hasDraft: boolean;
}

/** A thread with something new, and what makes it matter to the reader. */
export interface NewsRow {
  readonly threadId: string;
  readonly unread: number;
  readonly mentions: number;
  readonly replies: number;
  readonly level: SubscriptionLevel;
  readonly isOwn: boolean;
  readonly hasWritten: boolean;
  readonly isAnnouncement: boolean;
  readonly reactions: number;
  readonly lastPostAt: Date;
}

/** The queries about what people have read and what is new to them. */
@Injectable()
export class ReadsRepository {
  constructor(private readonly db: Database) {}

  async statesOf(userId: string, threadIds: readonly string[]): Promise<Map<string, OwnState>> {
    if (threadIds.length === 0) return new Map();
    const rows = await this.db.query<OwnState>(
      `SELECT t.id AS "threadId", coalesce(r.seq, 0) AS seq, r.level, f.level AS "placeLevel",
         (SELECT count(*)::int FROM mentions m WHERE m.target_id = $1 AND m.thread_id = t.id AND m.kind = 'person' AND m.seq > coalesce(r.seq, 0)) AS mentions,
         EXISTS (SELECT FROM thread_drafts d WHERE d.user_id = $1 AND d.thread_id = t.id) AS "hasDraft"
       FROM threads t LEFT JOIN thread_reads r ON r.user_id = $1 AND r.thread_id = t.id
         LEFT JOIN place_follows f ON f.user_id = $1 AND f.place_id = t.place_id
       WHERE t.id = ANY($2::uuid[])`,
      [userId, threadIds],
    );
    return new Map(rows.map((row) => [row.threadId, row]));
  }

  /** Moves the mark forward, or wherever it is told. @returns whether it moved. */
  async mark(userId: string, threadId: string, seq: number, alsoBack: boolean): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO thread_reads AS r (user_id, thread_id, seq) VALUES ($1, $2, $3)
       ON CONFLICT (user_id, thread_id) DO UPDATE SET seq = excluded.seq, updated_at = now()
         WHERE excluded.seq > r.seq OR ($4 AND excluded.seq <> r.seq) RETURNING user_id`,
      [userId, threadId, seq, alsoBack],
    );
    return rows.length > 0;
  }

  /** Threads with something new, those written in last first, and what is in it for the reader. */
  news(userId: string, hubIds: readonly string[], keys: readonly VisibilityKey[], most: number): Promise<NewsRow[]> {
    return this.db.query<NewsRow>(
      `WITH news AS MATERIALIZED (${NEWS}), latest AS (SELECT n.*, t.kind, t.opened_by, t.last_post_at FROM news n JOIN threads t ON t.id = n.id
         ORDER BY t.last_post_at DESC NULLS LAST LIMIT $4)
       SELECT l.id AS "threadId", l.last_seq - l.read_seq AS unread, l.level, l.opened_by IS NOT DISTINCT FROM $1::uuid AS "isOwn",
         l.kind = 'announcement' AS "isAnnouncement", l.last_post_at AS "lastPostAt",
         (SELECT count(*)::int FROM mentions m WHERE m.target_id = $1 AND m.kind = 'person' AND m.thread_id = l.id AND m.seq > l.read_seq) AS mentions,
         (SELECT count(*)::int FROM posts p JOIN posts o ON o.id = p.reply_to_id WHERE p.thread_id = l.id AND p.seq > l.read_seq AND o.author_id = $1) AS replies,
         EXISTS (SELECT FROM posts p WHERE p.thread_id = l.id AND p.author_id = $1) AS "hasWritten",
         (SELECT coalesce(sum((SELECT sum(v.value::int) FROM jsonb_each_text(p.reactions) v)), 0)::int FROM posts p
           WHERE p.thread_id = l.id AND p.seq > greatest(l.read_seq, l.last_seq - 50)) AS reactions
       FROM latest l`,
      [userId, hubIds, keys, most],
    );
  }

  /** Marks everything as read that is new now. @returns how many threads that was. */
  async markAll(
    userId: string,
    hubIds: readonly string[],
    keys: readonly VisibilityKey[],
    placeId: string | null,
  ): Promise<number> {
    const rows = await this.db.query(
      `INSERT INTO thread_reads AS r (user_id, thread_id, seq)
       SELECT $1, n.id, n.last_seq FROM (${NEWS}) n WHERE $4::uuid IS NULL OR n.place_id = $4 ORDER BY n.id
       ON CONFLICT (user_id, thread_id) DO UPDATE SET seq = greatest(r.seq, excluded.seq), updated_at = now() RETURNING thread_id`,
      [userId, hubIds, keys, placeId],
    );
    return rows.length;
  }
}
