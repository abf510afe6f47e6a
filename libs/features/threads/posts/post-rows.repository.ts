import { Injectable } from '@nestjs/common';
import type { MentionKind } from '#contracts';
import { Database, newId } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { BROADCAST_POSTS, postsCreated, threadTextsChanged } from '../threads.events.js';

/** A post on its way into the database. */
export interface NewPost {
  readonly id: string;
  readonly threadId: string;
  readonly placeId: string;
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
  readonly createdAt: Date;
}

/** How many first posts of a thread can be found by what they say. */
export const FOUND_POSTS = 10;

/**
 * All of writing posts in one statement, so that threads are locked no longer than it takes to commit: takes their rows in the order of ids, so that two
 * processes never wait for each other in a circle; numbers the posts; writes them; and records what others must hear of.
 *
 * An author has read their own words, and what they had read until then; whatever others said in between stays unread: `own` is the first of somebody's
 * posts, and the last that follows it with nobody else in between. What is read follows from `numbered_threads`, so that the change of the place is
 * counted before that of the person, as everywhere.
 */
const WRITE = `WITH
  locked AS MATERIALIZED (
    SELECT id, last_seq, locked_at IS NOT NULL AS is_locked FROM threads WHERE id = ANY($2::uuid[]) AND merged_into_id IS NULL ORDER BY id FOR NO KEY UPDATE),
  numbered AS MATERIALIZED (
    SELECT a.*, (l.last_seq + row_number() OVER (PARTITION BY a.thread_id ORDER BY a.n))::int AS seq
      FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::int[], $9::text[], $10::bool[], $11::bool[], $12::timestamptz[])
        WITH ORDINALITY AS a(id, thread_id, author_id, organisation_id, body, html, reply_to_id, reply_to_seq, client_id, has_files, even_locked, at, n)
      JOIN locked l ON l.id = a.thread_id WHERE a.even_locked OR NOT l.is_locked),
  written AS (
    INSERT INTO posts (id, thread_id, seq, author_id, organisation_id, body, html, reply_to_id, reply_to_seq, client_id, has_files, created_at)
    SELECT id, thread_id, seq, author_id, organisation_id, body, html, reply_to_id, reply_to_seq, client_id, has_files, coalesce(at, clock_timestamp())
      FROM numbered ORDER BY thread_id, seq
    RETURNING id, thread_id, seq, author_id, created_at),
  numbered_threads AS (
    UPDATE threads t SET last_seq = n.last, last_post_at = n.at, active_at = CASE WHEN t.active_at < n.at - interval '1 minute' THEN n.at ELSE t.active_at END
      FROM (SELECT thread_id, max(seq) AS last, max(created_at) AS at FROM written GROUP BY thread_id) n WHERE t.id = n.thread_id RETURNING t.id),
  own AS (
    SELECT author_id AS user_id, thread_id, min(seq) AS first, max(seq) FILTER (WHERE seq = start + nth - 1) AS last
      FROM (SELECT author_id, thread_id, seq, min(seq) OVER mine AS start, row_number() OVER (mine ORDER BY seq) AS nth
              FROM written WHERE author_id IS NOT NULL WINDOW mine AS (PARTITION BY author_id, thread_id)) w
     GROUP BY author_id, thread_id),
  marked AS (
    INSERT INTO thread_reads AS r (user_id, thread_id, seq, level)
    SELECT o.user_id, o.thread_id, CASE WHEN o.first = 1 THEN o.last ELSE 0 END, 'tracking'
      FROM own o JOIN numbered_threads n ON n.id = o.thread_id ORDER BY o.user_id, o.thread_id
    ON CONFLICT (user_id, thread_id) DO UPDATE SET level = coalesce(r.level, 'tracking'), updated_at = now(), seq = coalesce(
      (SELECT o.last FROM own o WHERE o.user_id = r.user_id AND o.thread_id = r.thread_id AND o.first = r.seq + 1), r.seq)),
  told AS MATERIALIZED (
    SELECT outbox_record($13, '${postsCreated.name}', jsonb_build_object('posts', jsonb_agg(
        jsonb_build_object('threadId', thread_id, 'postId', id, 'seq', seq) ORDER BY thread_id, seq)), $14, $15, $16, $17) FROM written HAVING count(*) > 0
    UNION ALL
    SELECT outbox_record($18, '${threadTextsChanged.name}', jsonb_build_object('threadIds', jsonb_agg(DISTINCT thread_id)), $19, $20, $21, $22)
      FROM written WHERE seq <= ${FOUND_POSTS} HAVING count(*) > 0)
  SELECT id, seq, created_at AS "createdAt" FROM written CROSS JOIN (SELECT count(*) FROM told) t`;

/** The statements of writing posts. */
@Injectable()
export class PostRowsRepository {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Gives posts their numbers and writes them, in their order.
   * @param isSentByCaller whether the caller sends them to their rooms itself, once they are committed: a job for each costs more than the post.
   * @returns what became of them, by id; those of threads that are locked by now, or were merged, are missing.
   */
  async write(posts: readonly NewPost[], isSentByCaller: boolean): Promise<Map<string, NumberedPost>> {
    const rows = await this.db.prepared<{ id: string; seq: number; createdAt: Date }>('posts_write', WRITE, [
      posts.map((post) => post.id),
      posts.map((post) => post.threadId),
      posts.map((post) => post.authorId),
      posts.map((post) => post.organisationId),
      posts.map((post) => post.body),
      posts.map((post) => post.html),
      posts.map((post) => post.replyToId),
      posts.map((post) => post.replyToSeq),
      posts.map((post) => post.clientId),
      posts.map((post) => post.hasFiles),
      posts.map((post) => post.evenLocked),
      posts.map((post) => post.at ?? null),
      newId(),
      ...this.outbox.deliveriesOf(postsCreated, isSentByCaller ? BROADCAST_POSTS : null),
      newId(),
      ...this.outbox.deliveriesOf(threadTextsChanged),
    ]);
    const written = new Map(rows.map(({ id, seq, createdAt }) => [id, { seq, createdAt }]));
    return new Map(
      posts.flatMap((post) => {
        const row = written.get(post.id);
        return row ? [[post.id, { post, ...row }] as const] : [];
      }),
    );
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
