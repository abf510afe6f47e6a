import { Injectable } from '@nestjs/common';
import type { MentionKind } from '#contracts';
import { Database } from '#platform/database';

/** A post on its way into the database. */
export interface NewPost {
  readonly id: string;
  readonly threadId: string;
  readonly authorId: string | null;
  readonly organisationId: string | null;
  readonly body: string;
  readonly html: string;
  readonly replyToId: string | null;
  readonly replyToSeq: number | null;
  readonly clientId: string | null;
  readonly hasFiles: boolean;
  readonly mentions: readonly { readonly kind: MentionKind; readonly id: string }[];
  /** Whether it may stand in a locked thread. */
  readonly evenLocked: boolean;
  /** When it was said, for what is brought in; now when absent. */
  readonly at?: Date;
}

/** A post that has its number. */
export interface NumberedPost {
  readonly post: NewPost;
  readonly seq: number;
}

/** What the lock of a thread tells. */
export interface LockedThread {
  readonly id: string;
  readonly lastSeq: number;
  readonly isLocked: boolean;
}

const LOCK = `SELECT id, last_seq AS "lastSeq", locked_at IS NOT NULL AS "isLocked"
  FROM threads WHERE id = ANY($1::uuid[]) AND merged_into_id IS NULL ORDER BY id FOR NO KEY UPDATE`;

/** The first of somebody's posts in a transaction, and the last that follows it with nobody else in between. */
export interface OwnRun {
  readonly userId: string;
  readonly threadId: string;
  readonly first: number;
  readonly last: number;
}

/**
 * An author has read their own words, and what they had read until then; whatever others said in between stays unread. Follows from `numbered`, so that
 * the change of the place is counted before that of the person, as everywhere: transactions never wait for each other in a circle.
 */
const MARK = `INSERT INTO thread_reads AS r (user_id, thread_id, seq, level)
  SELECT o.user_id, o.thread_id, CASE WHEN o.first = 1 THEN o.last ELSE 0 END, 'tracking'
    FROM own o JOIN numbered n ON n.id = o.thread_id ORDER BY o.user_id, o.thread_id
  ON CONFLICT (user_id, thread_id) DO UPDATE SET level = coalesce(r.level, 'tracking'), updated_at = now(), seq = coalesce(
    (SELECT o.last FROM own o WHERE o.user_id = r.user_id AND o.thread_id = r.thread_id AND o.first = r.seq + 1), r.seq)`;

/** All that a post writes of its thread, in one statement: while it runs others wait for the thread. */
const INSERT = `WITH written AS (
    INSERT INTO posts (id, thread_id, seq, author_id, organisation_id, body, html, reply_to_id, reply_to_seq, client_id, has_files, created_at)
    SELECT id, thread, seq, author, organisation, body, html, reply, reply_seq, client, files, coalesce(at, clock_timestamp())
      FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::int[], $10::text[], $11::bool[], $12::timestamptz[])
        AS n(id, thread, seq, author, organisation, body, html, reply, reply_seq, client, files, at)
    RETURNING id, thread_id, seq, author_id, created_at),
  numbered AS (
    UPDATE threads t SET last_seq = n.last, last_post_at = n.at, active_at = CASE WHEN t.active_at < n.at - interval '1 minute' THEN n.at ELSE t.active_at END
      FROM (SELECT thread_id, max(seq) AS last, max(created_at) AS at FROM written GROUP BY thread_id) n WHERE t.id = n.thread_id RETURNING t.id),
  own AS (SELECT * FROM unnest($13::uuid[], $14::uuid[], $15::int[], $16::int[]) AS o(user_id, thread_id, first, last)),
  marked AS (${MARK})
  SELECT id, created_at AS "createdAt" FROM written`;

/** The statements of writing posts; everything between the lock of their threads and the commit. */
@Injectable()
export class PostRowsRepository {
  constructor(private readonly db: Database) {}

  /** Takes the rows that give numbers, in the order of ids, so that two processes never wait for each other. */
  lockThreads(ids: readonly string[]): Promise<LockedThread[]> {
    return this.db.prepared<LockedThread & object>('post_lock_threads', LOCK, [ids]);
  }

  /**
   * Writes the posts, and notes that authors have read what they wrote.
   * @returns when each was written, by id.
   */
  async insert(posts: readonly NumberedPost[], own: readonly OwnRun[]): Promise<Map<string, Date>> {
    const rows = await this.db.prepared<{ id: string; createdAt: Date }>('post_insert', INSERT, [
      posts.map(({ post }) => post.id),
      posts.map(({ post }) => post.threadId),
      posts.map(({ seq }) => seq),
      posts.map(({ post }) => post.authorId),
      posts.map(({ post }) => post.organisationId),
      posts.map(({ post }) => post.body),
      posts.map(({ post }) => post.html),
      posts.map(({ post }) => post.replyToId),
      posts.map(({ post }) => post.replyToSeq),
      posts.map(({ post }) => post.clientId),
      posts.map(({ post }) => post.hasFiles),
      posts.map(({ post }) => post.at ?? null),
      own.map(({ userId }) => userId),
      own.map(({ threadId }) => threadId),
      own.map(({ first }) => first),
      own.map(({ last }) => last),
    ]);
    return new Map(rows.map(({ id, createdAt }) => [id, createdAt]));
  }

  async insertMentions(
    posts: readonly { readonly post: Pick<NewPost, 'id' | 'threadId' | 'mentions'>; readonly seq: number }[],
  ): Promise<void> {
    const all = posts.flatMap(({ post, seq }) => post.mentions.map((one) => ({ ...one, post, seq })));
    if (all.length === 0) return;
    await this.db.query(
      `INSERT INTO mentions (post_id, kind, target_id, thread_id, seq)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::int[]) ON CONFLICT DO NOTHING`,
      [
        all.map(({ post }) => post.id),
        all.map(({ kind }) => kind),
        all.map(({ id }) => id),
        all.map(({ post }) => post.threadId),
        all.map(({ seq }) => seq),
      ],
    );
  }

  async removeMentions(postId: string): Promise<void> {
    await this.db.query('DELETE FROM mentions WHERE post_id = $1', [postId]);
  }

  /** The post that an author sent to a thread under this name. */
  async findSent(threadId: string, authorId: string, clientId: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      'SELECT id FROM posts WHERE thread_id = $1 AND author_id = $2 AND client_id = $3',
      [threadId, authorId, clientId],
    );
    return row?.id ?? null;
  }
}
