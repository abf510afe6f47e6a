import { Injectable } from '@nestjs/common';
import type { RemovalKind, ThreadPerson } from '#contracts';
import { AskedTogether, Database, isoTime } from '#platform/database';
import { firstOrganisationOf, threadPersonJson } from '../threads/person.sql.js';
import type { PostRecord } from './post.record.js';

const SHARED = `p.id, p.thread_id AS "threadId", p.seq, p.author_id AS "authorId", ${threadPersonJson()} AS author, p.body, p.html,
  p.reply_to_id AS "replyToId", p.reply_to_seq AS "replyToSeq", p.reactions, p.client_id AS "clientId", p.has_files AS "hasFiles", p.version,
  p.created_at AS "createdAt", p.edited_at AS "editedAt", CASE WHEN p.removed_at IS NOT NULL THEN json_build_object('kind', p.removal_kind,
    'at', ${isoTime('p.removed_at')}, 'by', (SELECT name FROM users WHERE id = p.removed_by), 'reason', p.removal_reason,
    'movedTo', (SELECT json_build_object('threadId', mv.thread_id, 'postId', mv.id, 'seq', mv.seq) FROM posts mv WHERE mv.id = p.moved_to_id)) END AS removed`;

/** What is the own of the person in this parameter. */
const own = (
  userId: string,
): string => `ARRAY(SELECT x.name FROM post_reactions x WHERE x.post_id = p.id AND x.user_id = ${userId}) AS "ownReactions",
  EXISTS (SELECT FROM post_bookmarks k WHERE k.post_id = p.id AND k.user_id = ${userId}) AS bookmarked,
  EXISTS (SELECT FROM user_blocks b WHERE b.blocked_id = p.author_id AND b.user_id = ${userId}) AS blocked`;

const TABLES =
  'FROM posts p LEFT JOIN users u ON u.id = p.author_id LEFT JOIN organisations o ON o.id = p.organisation_id';

const BY_NUMBER = 'WHERE p.thread_id = $1 AND p.seq BETWEEN $2 AND $3 ORDER BY p.seq';
const PAGE = `SELECT ${SHARED} ${TABLES} ${BY_NUMBER}`;
const OWN_PAGE = `SELECT ${SHARED}, ${own('$4')} ${TABLES} ${BY_NUMBER}`;

/** What writing a post needs to know of its author, and of what it refers to. */
export interface WritingFacts {
  readonly author: ThreadPerson | null;
  readonly organisationId: string | null;
  /** The post that the author sent under the same name before. */
  readonly earlierId: string | null;
  /** Number of the post that it answers; null when that is none of this thread. */
  readonly replyToSeq: number | null;
}

/** Who is about to write in which thread, and as what. */
interface WritingQuestion {
  readonly userId: string;
  readonly threadId: string;
  readonly clientId: string | null;
  readonly replyToId: string | null;
}

const WRITING = `SELECT ${threadPersonJson()} AS author, o.id AS "organisationId",
    (SELECT id FROM posts WHERE thread_id = q.thread_id AND author_id = q.user_id AND client_id = q.client_id) AS "earlierId",
    (SELECT seq FROM posts WHERE id = q.reply_id AND thread_id = q.thread_id AND removed_at IS NULL) AS "replyToSeq"
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[]) WITH ORDINALITY AS q(user_id, thread_id, client_id, reply_id, n)
    LEFT JOIN users u ON u.id = q.user_id LEFT JOIN LATERAL ${firstOrganisationOf('u.id')} o ON true ORDER BY q.n`;

/** The queries about single posts and pages of them. */
@Injectable()
export class PostsRepository {
  private readonly writing: AskedTogether<WritingQuestion, WritingFacts>;

  constructor(private readonly db: Database) {
    this.writing = new AskedTogether(db, (questions) =>
      this.db.prepared<WritingFacts & object>('posts_writing_facts', WRITING, [
        questions.map(({ userId }) => userId),
        questions.map(({ threadId }) => threadId),
        questions.map(({ clientId }) => clientId),
        questions.map(({ replyToId }) => replyToId),
      ]),
    );
  }

  /** Posts of a thread with these numbers, the own of one reader with them. */
  page(threadId: string, from: number, to: number, userId: string | null): Promise<PostRecord[]> {
    return userId === null
      ? this.db.prepared<PostRecord & object>('posts_page', PAGE, [threadId, from, to])
      : this.db.prepared<PostRecord & object>('posts_own_page', OWN_PAGE, [threadId, from, to, userId]);
  }

  async find(id: string, userId: string | null = null): Promise<PostRecord | null> {
    const [row] = await this.findAll([id], userId);
    return row ?? null;
  }

  findAll(ids: readonly string[], userId: string | null = null): Promise<PostRecord[]> {
    return this.db.query<PostRecord>(
      `SELECT ${SHARED}${userId === null ? '' : `, ${own('$2')}`} ${TABLES} WHERE p.id = ANY($1::uuid[]) ORDER BY p.thread_id, p.seq`,
      userId === null ? [ids] : [ids, userId],
    );
  }

  /** @throws Error when who writes has no account. */
  async writingFacts(question: WritingQuestion): Promise<WritingFacts> {
    const facts = await this.writing.ask(question);
    if (!facts.author) throw new Error('who writes a post has no account');
    return facts;
  }

  /** What the author first sent as this post, whatever became of it. */
  async firstWordsOf(id: string): Promise<{ body: string; replyToId: string | null } | null> {
    const [row] = await this.db.query<{ body: string; replyToId: string | null }>(
      `SELECT coalesce((SELECT r.body FROM post_revisions r WHERE r.post_id = p.id AND r.version = 1), p.body) AS body, p.reply_to_id AS "replyToId"
         FROM posts p WHERE p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Seconds since the person last wrote in the thread; null when they never did. */
  async secondsSinceLast(threadId: string, userId: string): Promise<number | null> {
    const [row] = await this.db.query<{ seconds: number | null }>(
      `SELECT extract(epoch FROM now() - max(created_at))::float8 AS seconds FROM posts WHERE thread_id = $1 AND author_id = $2`,
      [threadId, userId],
    );
    return row?.seconds ?? null;
  }

  /** Keeps others from changing the post until the transaction ends. */
  async lock(id: string): Promise<void> {
    await this.db.query('SELECT FROM posts WHERE id = $1 FOR NO KEY UPDATE', [id]);
  }

  /** Writes the version before away and the new one in its place. */
  async edit(id: string, change: { body: string; html: string; by: string; reason: string | null }): Promise<void> {
    await this.db.query(
      `INSERT INTO post_revisions (post_id, version, body, written_by, written_at, reason)
       SELECT id, version, body, coalesce(edited_by, author_id), coalesce(edited_at, created_at), edit_reason FROM posts WHERE id = $1`,
      [id],
    );
    await this.db.query(
      `UPDATE posts SET body = $2, html = $3, edited_by = $4, edit_reason = $5, edited_at = now(), version = version + 1 WHERE id = $1`,
      [id, change.body, change.html, change.by, change.reason],
    );
  }

  async markRemoved(id: string, kind: RemovalKind, by: string, reason: string | null): Promise<void> {
    await this.db.query(
      `UPDATE posts SET removal_kind = $2, removed_at = now(), removed_by = $3, removal_reason = $4, version = version + 1 WHERE id = $1`,
      [id, kind, by, reason],
    );
  }

  async setHasFiles(id: string, hasFiles: boolean): Promise<void> {
    await this.db.query('UPDATE posts SET has_files = $2 WHERE id = $1 AND has_files <> $2', [id, hasFiles]);
  }

  /** All versions of a post, newest first, with names. */
  revisionsOf(
    id: string,
  ): Promise<{ version: number; body: string; by: string | null; at: Date; reason: string | null }[]> {
    return this.db.query(
      `SELECT v.version, v.body, u.name AS by, v.at, v.reason FROM (
         SELECT version, body, coalesce(edited_by, author_id) AS writer, coalesce(edited_at, created_at) AS at, edit_reason AS reason FROM posts WHERE id = $1
         UNION ALL SELECT version, body, written_by, written_at, reason FROM post_revisions WHERE post_id = $1
       ) v LEFT JOIN users u ON u.id = v.writer ORDER BY v.version DESC`,
      [id],
    );
  }

  /** Adds or takes away one reaction, and counts anew. @returns whether anything changed. */
  async react(id: string, userId: string, name: string, given: boolean): Promise<boolean> {
    const rows = given
      ? await this.db.query(
          'INSERT INTO post_reactions (post_id, user_id, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING post_id',
          [id, userId, name],
        )
      : await this.db.query(
          'DELETE FROM post_reactions WHERE post_id = $1 AND user_id = $2 AND name = $3 RETURNING post_id',
          [id, userId, name],
        );
    if (rows.length > 0)
      await this.db.query(
        `UPDATE posts SET reactions = coalesce((SELECT jsonb_object_agg(c.name, c.n) FROM (
           SELECT name, count(*)::int AS n FROM post_reactions WHERE post_id = $1 GROUP BY name) c), '{}') WHERE id = $1`,
        [id],
      );
    return rows.length > 0;
  }
}
