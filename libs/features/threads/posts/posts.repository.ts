import { Injectable } from '@nestjs/common';
import type { PostRemoval, RemovalKind, ThreadPerson } from '#contracts';
import { nameOf } from '#features/identity';
import { AskedTogether, Database, rowsOfArrays } from '#platform/database';
import { firstOrganisationOf, threadPersonJson } from '../threads/person.sql.js';
import type { ThreadRecord } from '../threads/thread.record.js';
import { GUARDED_COLUMNS } from '../threads/threads.repository.js';
import type { PostRecord } from './post.record.js';
import { ownColumns, POST_COLUMNS, REMOVALS } from './post.sql.js';

/** Posts of many pages, with what is the own of each reader. The limit, which no page reaches, lets each be read in the order of an index. */
const PAGES = `SELECT q.n, p.* FROM ${rowsOfArrays('q', ['uuid', 'thread_id'], ['int', 'first'], ['int', 'last'], ['uuid', 'user_id'])},
  LATERAL (SELECT ${POST_COLUMNS}, ${ownColumns('q.user_id')} FROM posts p
            WHERE p.thread_id = q.thread_id AND p.seq BETWEEN q.first AND q.last ORDER BY p.seq LIMIT 1000) p ORDER BY q.n, p.seq`;

const AUTHORS = `SELECT ${threadPersonJson()} AS author FROM ${rowsOfArrays('q', ['uuid', 'author_id'], ['uuid', 'organisation_id'])}
  LEFT JOIN users u ON u.id = q.author_id LEFT JOIN organisations o ON o.id = q.organisation_id ORDER BY q.n`;

/** A post as its row has it. */
type PostRow = Omit<PostRecord, 'author' | 'removed'> & { organisationId: string | null; isRemoved: boolean };

/** Who wrote a post, and for which organisation, as one word. */
type Byline = `${string} ${string}`;

const bylineOf = ({ authorId, organisationId }: PostRow): Byline => `${authorId ?? ''} ${organisationId ?? ''}`;

/** Which numbers of which thread, for whom. */
interface PageQuestion {
  readonly threadId: string;
  readonly from: number;
  readonly to: number;
  readonly userId: string | null;
}

/** What writing a post needs to know of its thread, of its author, and of what it refers to. */
export interface WritingFacts {
  /** As the rules need it; null when there is none. */
  readonly thread: ThreadRecord | null;
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

type WritingRow = Omit<WritingFacts, 'thread'> & (ThreadRecord | { readonly id: null });

const WRITING = `SELECT ${GUARDED_COLUMNS}, ${threadPersonJson()} AS author, o.id AS "organisationId",
    CASE WHEN q.client_id IS NOT NULL THEN (SELECT id FROM posts WHERE thread_id = q.thread_id AND author_id = q.user_id AND client_id = q.client_id) END AS "earlierId",
    CASE WHEN q.reply_id IS NOT NULL THEN (SELECT seq FROM posts WHERE id = q.reply_id AND thread_id = q.thread_id AND removed_at IS NULL) END AS "replyToSeq"
  FROM ${rowsOfArrays('q', ['uuid', 'user_id'], ['uuid', 'thread_id'], ['text', 'client_id'], ['uuid', 'reply_id'])}
    LEFT JOIN threads t ON t.id = q.thread_id LEFT JOIN thread_places pl ON pl.id = t.place_id
    LEFT JOIN users u ON u.id = q.user_id LEFT JOIN LATERAL ${firstOrganisationOf('u.id')} o ON true ORDER BY q.n`;

/** The queries about single posts and pages of them. */
@Injectable()
export class PostsRepository {
  private readonly pages: AskedTogether<PageQuestion, readonly PostRow[]>;
  private readonly authors: AskedTogether<Byline, ThreadPerson | null>;
  private readonly writing: AskedTogether<WritingQuestion, WritingFacts>;

  constructor(private readonly db: Database) {
    this.pages = new AskedTogether<PageQuestion, readonly PostRow[]>(db, (questions) => this.findPages(questions));
    this.authors = new AskedTogether(db, (bylines) => this.findAuthors(bylines));
    this.writing = new AskedTogether(db, (questions) => this.findWritingFacts(questions));
  }

  /** Posts of a thread with these numbers, the own of one reader with them. */
  async page(threadId: string, from: number, to: number, userId: string | null): Promise<PostRecord[]> {
    return this.whole(await this.pages.ask({ threadId, from, to, userId }));
  }

  async find(id: string, userId: string | null = null): Promise<PostRecord | null> {
    const [row] = await this.findAll([id], userId);
    return row ?? null;
  }

  async findAll(ids: readonly string[], userId: string | null = null): Promise<PostRecord[]> {
    const rows = await this.db.query<PostRow>(
      `SELECT ${POST_COLUMNS}${userId === null ? '' : `, ${ownColumns('$2')}`} FROM posts p WHERE p.id = ANY($1::uuid[]) ORDER BY p.thread_id, p.seq`,
      userId === null ? [ids] : [ids, userId],
    );
    return this.whole(rows);
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
      `SELECT v.version, v.body, ${nameOf('u')} AS by, v.at, v.reason FROM (
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

  /** Posts with who wrote them, and why they are gone. */
  private async whole(rows: readonly PostRow[]): Promise<PostRecord[]> {
    const authors = await this.authorsOf(rows);
    const removals = await this.removalsOf(rows);
    return rows.map((row) => {
      const removed = removals.get(row.id) ?? null;
      if (row.isRemoved && removed === null) throw new Error('a removed post has come back');
      return { ...row, author: authors.get(bylineOf(row)) ?? null, removed };
    });
  }

  private async findWritingFacts(questions: readonly WritingQuestion[]): Promise<WritingFacts[]> {
    const rows = await this.db.prepared<WritingRow & object>('posts_writing_facts', WRITING, [
      questions.map(({ userId }) => userId),
      questions.map(({ threadId }) => threadId),
      questions.map(({ clientId }) => clientId),
      questions.map(({ replyToId }) => replyToId),
    ]);
    return rows.map(({ author, organisationId, earlierId, replyToSeq, ...thread }) => ({
      ...{ author, organisationId, earlierId, replyToSeq },
      thread: thread.id === null ? null : thread,
    }));
  }

  private async findPages(questions: readonly PageQuestion[]): Promise<PostRow[][]> {
    const rows = await this.db.prepared<PostRow & { n: string }>('post_pages', PAGES, [
      questions.map(({ threadId }) => threadId),
      questions.map(({ from }) => from),
      questions.map(({ to }) => to),
      questions.map(({ userId }) => userId),
    ]);
    const pages = questions.map((): PostRow[] => []);
    for (const row of rows) pages[Number(row.n) - 1]?.push(row);
    return pages;
  }

  private async authorsOf(rows: readonly PostRow[]): Promise<ReadonlyMap<Byline, ThreadPerson | null>> {
    const bylines = [...new Set(rows.map(bylineOf))];
    if (bylines.length === 0) return new Map();
    const authors = await this.authors.askAll(bylines);
    return new Map(bylines.map((byline, at) => [byline, authors[at] ?? null]));
  }

  private async findAuthors(bylines: readonly Byline[]): Promise<(ThreadPerson | null)[]> {
    const parts = bylines.map((byline) => byline.split(' ').map((id) => id || null));
    const rows = await this.db.prepared<{ author: ThreadPerson | null }>('post_authors', AUTHORS, [
      parts.map(([authorId]) => authorId),
      parts.map(([, organisationId]) => organisationId),
    ]);
    return rows.map(({ author }) => author);
  }

  private async removalsOf(posts: readonly PostRow[]): Promise<ReadonlyMap<string, PostRemoval>> {
    const ids = posts.filter(({ isRemoved }) => isRemoved).map(({ id }) => id);
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; removed: PostRemoval }>(REMOVALS, [ids]);
    return new Map(rows.map(({ id, removed }) => [id, removed]));
  }
}
