import { Injectable } from '@nestjs/common';
import type { SubscriptionLevel } from '#contracts';
import type { VisibilityKey } from '#platform/access';
import { Database } from '#platform/database';

/** What is a person's own about a thread. */
export interface OwnState {
  readonly threadId: string;
  readonly seq: number;
  readonly level: SubscriptionLevel | null;
  readonly placeLevel: SubscriptionLevel | null;
  readonly mentions: number;
  readonly hasDraft: boolean;
}

/** What is unread in one place. */
export interface UnreadPlace {
  readonly placeId: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly slug: string;
  readonly name: string;
  readonly threads: number;
  readonly posts: number;
  readonly mentions: number;
}

/** How long back news of a place are news to somebody who has never said that they follow it. */
const NEWS_DAYS = 14;

/**
 * Threads with something new for person $1, who is a member of the hubs $2 and holds the keys $3: those of their hubs, and those elsewhere that they
 * follow, as far as neither is muted. A thread that they never opened counts when it was written in since they came.
 */
const NEWS = `
  SELECT t.id, t.place_id, t.last_seq, coalesce(r.seq, 0) AS read_seq, coalesce(r.level, f.level, 'normal') AS level
    FROM thread_places pl JOIN threads t ON t.place_id = pl.id
    LEFT JOIN place_follows f ON f.user_id = $1 AND f.place_id = pl.id
    LEFT JOIN thread_reads r ON r.user_id = $1 AND r.thread_id = t.id
   WHERE pl.kind = 'hub' AND pl.subject_id = ANY($2::uuid[]) AND t.last_seq > coalesce(r.seq, 0) AND t.merged_into_id IS NULL
     AND coalesce(r.level, f.level) IS DISTINCT FROM 'muted'
     AND (r.thread_id IS NOT NULL OR t.last_post_at > coalesce(f.since, now() - interval '${NEWS_DAYS} days'))
  UNION ALL
  SELECT t.id, t.place_id, t.last_seq, r.seq, r.level
    FROM thread_reads r JOIN threads t ON t.id = r.thread_id JOIN thread_places pl ON pl.id = t.place_id
   WHERE r.user_id = $1 AND r.level IN ('watching', 'tracking') AND t.last_seq > r.seq AND t.merged_into_id IS NULL
     AND pl.reader_keys && $3::text[] AND NOT (pl.kind = 'hub' AND pl.subject_id = ANY($2::uuid[]))`;

const UNREAD = `
  WITH named AS (
    SELECT t.place_id, count(*)::int AS mentions
      FROM mentions m JOIN threads t ON t.id = m.thread_id JOIN thread_places pl ON pl.id = t.place_id
      LEFT JOIN thread_reads r ON r.user_id = $1 AND r.thread_id = t.id
     WHERE m.target_id = $1 AND m.kind = 'person' AND m.seq > coalesce(r.seq, 0) AND pl.reader_keys && $3::text[] AND coalesce(r.level, '') <> 'muted'
     GROUP BY t.place_id),
  counted AS (SELECT place_id, count(*)::int AS threads, sum(last_seq - read_seq)::int AS posts FROM (${NEWS}) news GROUP BY place_id)
  SELECT pl.id AS "placeId", pl.kind, pl.subject_id AS "subjectId", pl.slug, pl.name, coalesce(c.threads, 0) AS threads, coalesce(c.posts, 0) AS posts,
         coalesce(n.mentions, 0) AS mentions
    FROM counted c FULL JOIN named n ON n.place_id = c.place_id JOIN thread_places pl ON pl.id = coalesce(c.place_id, n.place_id)
   ORDER BY pl.name, pl.id`;

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

  /** What is unread, by place: one statement over the indexes of places, threads and reads. */
  unread(userId: string, hubIds: readonly string[], keys: readonly VisibilityKey[]): Promise<UnreadPlace[]> {
    return this.db.prepared<UnreadPlace & object>('unread_counts', UNREAD, [userId, hubIds, keys]);
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
