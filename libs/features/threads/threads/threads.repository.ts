import { Injectable } from '@nestjs/common';
import type { ThreadKind, ThreadSort } from '#contracts';
import type { VisibilityKey } from '#platform/access';
import { AskedTogether, Database, rowsOfArrays } from '#platform/database';
import { firstOrganisationOf, threadPersonJson } from './person.sql.js';
import { Thread } from './thread.entity.js';
import type { ThreadRecord } from './thread.record.js';

const PLACE = `json_build_object('id', pl.id, 'kind', pl.kind, 'subjectId', pl.subject_id, 'slug', pl.slug, 'name', pl.name,
  'readerKeys', to_json(pl.reader_keys), 'isClosed', pl.is_closed, 'slowModeSeconds', pl.slow_mode_seconds, 'heldFirstPosts', pl.held_first_posts)`;

const COLUMNS = `t.id, t.kind, t.title, t.opened_by AS "openedBy", t.last_seq AS "lastSeq", t.last_post_at AS "lastPostAt", t.active_at AS "activeAt",
  t.created_at AS "createdAt", t.pinned_at AS "pinnedAt", t.locked_at AS "lockedAt", t.lock_reason AS "lockReason",
  t.locked_after_days AS "lockedAfterDays", t.answer_seq AS "answerSeq",
  t.merged_into_id AS "mergedIntoId", t.slow_mode_seconds AS "slowModeSeconds", t.is_demo AS "isDemo", t.version, ${PLACE} AS place`;

const OPENER = `LEFT JOIN users u ON u.id = t.opened_by LEFT JOIN LATERAL ${firstOrganisationOf('u.id')} o ON u.id IS NOT NULL`;

/** A thread for the rules: without who opened it. Of thread `t` in place `pl`. */
export const GUARDED_COLUMNS = `${COLUMNS}, NULL AS opener`;

const GUARDED = `SELECT ${GUARDED_COLUMNS} FROM ${rowsOfArrays('q', ['uuid', 'id'])} JOIN threads t ON t.id = q.id JOIN thread_places pl ON pl.id = t.place_id`;

const WHOLE = `SELECT ${COLUMNS}, ${threadPersonJson()} AS opener FROM threads t JOIN thread_places pl ON pl.id = t.place_id ${OPENER}`;

/** Where a list of threads goes on. */
export type ThreadPosition = readonly [at: string, id: string];

/** Which threads to list. */
export interface ThreadFilter {
  readonly placeIds: readonly string[];
  readonly keys: readonly VisibilityKey[];
  readonly kinds: readonly ThreadKind[] | null;
  readonly sort: ThreadSort;
  /** Also what was opened but has no post yet: for who opened it, and moderators. */
  readonly emptyOf: string | null;
  readonly after: ThreadPosition | null;
  readonly limit: number;
}

/** Which whole threads to find. */
export interface WholeThreadFilter {
  readonly placeIds: readonly string[];
  /** Not this one. */
  readonly besides: Pick<ThreadRecord, 'id' | 'place'>;
  /** Only this one. */
  readonly id: string | null;
  /** All of them in the title; lower case without accents. */
  readonly words: readonly string[];
  readonly limit: number;
}

/** The queries about threads. */
@Injectable()
export class ThreadsRepository {
  private readonly guarded: AskedTogether<string, ThreadRecord | null>;

  constructor(private readonly db: Database) {
    this.guarded = new AskedTogether(db, (ids) => this.findAllGuarded(ids));
  }

  /** A thread for the rules, in the cheapest way: each post and each page begins with it. */
  findGuarded(id: string): Promise<ThreadRecord | null> {
    return this.guarded.ask(id);
  }

  async find(id: string): Promise<ThreadRecord | null> {
    const [row] = await this.db.query<ThreadRecord>(`${WHOLE} WHERE t.id = $1`, [id]);
    return row ?? null;
  }

  findAll(ids: readonly string[]): Promise<ThreadRecord[]> {
    return this.db.query<ThreadRecord>(`${WHOLE} WHERE t.id = ANY($1::uuid[])`, [ids]);
  }

  /** Those of these threads that a holder of the keys may read. */
  findVisible(ids: readonly string[], keys: readonly VisibilityKey[]): Promise<ThreadRecord[]> {
    return this.db.query<ThreadRecord>(`${WHOLE} WHERE t.id = ANY($1::uuid[]) AND pl.reader_keys && $2::text[]`, [
      ids,
      keys,
    ]);
  }

  /** Threads of places, pinned ones first. */
  list({ placeIds, keys, kinds, sort, emptyOf, after, limit }: ThreadFilter): Promise<ThreadRecord[]> {
    const by = sort === 'active' ? 't.active_at' : 't.created_at';
    const position = `(CASE WHEN t.pinned_at IS NULL THEN ${by} ELSE 'infinity' END, t.id)`;
    return this.db.query<ThreadRecord>(
      `${WHOLE} WHERE t.place_id = ANY($1::uuid[]) AND pl.reader_keys && $2::text[] AND ($3::text[] IS NULL OR t.kind = ANY($3))
         AND t.merged_into_id IS NULL AND (t.last_seq > 0 OR t.opened_by = $4)
         AND ($5::timestamptz IS NULL OR ${position} < ($5::timestamptz, $6::uuid))
       ORDER BY CASE WHEN t.pinned_at IS NULL THEN ${by} ELSE 'infinity' END DESC, t.id DESC LIMIT $7`,
      [placeIds, keys, kinds, emptyOf, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Threads that were not merged into another one, by id or by words of the title: those of the same place first, then those with the latest posts. */
  findWhole({ placeIds, besides, id, words, limit }: WholeThreadFilter): Promise<ThreadRecord[]> {
    return this.db.query<ThreadRecord>(
      `${WHOLE} WHERE t.place_id = ANY($1::uuid[]) AND t.id <> $2 AND t.merged_into_id IS NULL AND ($3::uuid IS NULL OR t.id = $3)
         AND NOT EXISTS (SELECT FROM unnest($4::text[]) word WHERE position(unaccent(word) IN unaccent(lower(t.title))) = 0)
       ORDER BY t.place_id = $5 DESC, t.active_at DESC, t.id DESC LIMIT $6`,
      [placeIds, besides.id, id, words, besides.place.id, limit],
    );
  }

  /** The thread of a place that has only one. */
  async findOnlyOf(placeId: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      'SELECT id FROM threads WHERE place_id = $1 ORDER BY id LIMIT 1',
      [placeId],
    );
    return row?.id ?? null;
  }

  /** What a person opened under the name that their device gave it. */
  async findOpened(
    userId: string,
    clientId: string,
  ): Promise<{ id: string; placeId: string; title: string; body: string | null } | null> {
    const [row] = await this.db.query<{ id: string; placeId: string; title: string; body: string | null }>(
      `SELECT t.id, t.place_id AS "placeId", t.title, coalesce(r.body, p.body, h.body) AS body FROM threads t
        LEFT JOIN posts p ON p.thread_id = t.id AND p.seq = 1 LEFT JOIN post_revisions r ON r.post_id = p.id AND r.version = 1
        LEFT JOIN LATERAL (SELECT body FROM held_posts WHERE thread_id = t.id AND author_id = $1 ORDER BY id LIMIT 1) h ON true
        WHERE t.opened_by = $1 AND t.client_id = $2`,
      [userId, clientId],
    );
    return row ?? null;
  }

  async insert(thread: Partial<Thread> & Pick<Thread, 'id' | 'placeId' | 'kind' | 'title'>): Promise<void> {
    await this.db.manager.insert(Thread, thread);
  }

  /** Changes the thread itself and counts the change. */
  async update(id: string, change: Partial<Thread>): Promise<void> {
    await this.db.manager
      .createQueryBuilder()
      .update(Thread)
      .set({ ...change, version: () => 'version + 1' })
      .where('id = :id', { id })
      .execute();
  }

  /** Whether a number has a post that was not removed. */
  async hasPost(id: string, seq: number): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM posts WHERE thread_id = $1 AND seq = $2 AND removed_at IS NULL', [
      id,
      seq,
    ]);
    return rows.length > 0;
  }

  /** Keeps others from changing these threads, and from writing in them, until the transaction ends; always in the order of ids. */
  async lock(ids: readonly string[]): Promise<void> {
    await this.db.query('SELECT FROM threads WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
    // Changes of several places are counted in the order of these as well, whichever of them changes first.
    if (ids.length > 1)
      await this.db.query(
        `SELECT FROM thread_place_changes WHERE place_id IN (SELECT place_id FROM threads WHERE id = ANY($1::uuid[]))
          ORDER BY place_id FOR NO KEY UPDATE`,
        [ids],
      );
  }

  /** Locks threads that are older than their places let them get, and keeps how old that is. @returns their ids. */
  async closeOld(most: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `WITH aged AS (
         SELECT t.id, pl.close_after_days FROM thread_places pl JOIN threads t ON t.place_id = pl.id
          WHERE pl.close_after_days IS NOT NULL AND t.locked_at IS NULL AND t.pinned_at IS NULL
            AND coalesce(t.last_post_at, t.created_at) < now() - make_interval(days => pl.close_after_days)
          ORDER BY t.id LIMIT $1 FOR NO KEY UPDATE OF t SKIP LOCKED)
       UPDATE threads t SET locked_at = now(), locked_after_days = aged.close_after_days, version = version + 1
         FROM aged WHERE t.id = aged.id RETURNING t.id`,
      [most],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of all threads with posts, in their order. */
  async idsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM threads WHERE ($1::uuid IS NULL OR id > $1::uuid) AND last_seq > 0 AND merged_into_id IS NULL ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async idsOfPlace(placeId: string, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM threads WHERE place_id = $1 AND ($2::uuid IS NULL OR id > $2::uuid) ORDER BY id LIMIT $3',
      [placeId, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async findAllGuarded(ids: string[]): Promise<(ThreadRecord | null)[]> {
    const rows = await this.db.prepared<ThreadRecord>('threads_guarded', GUARDED, [ids]);
    const found = new Map(rows.map((thread) => [thread.id, thread]));
    return ids.map((id) => found.get(id.toLowerCase()) ?? null);
  }
}
