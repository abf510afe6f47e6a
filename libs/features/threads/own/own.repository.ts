import { Injectable } from '@nestjs/common';
import type { ThreadKind } from '#contracts';
import type { VisibilityKey } from '#platform/access';
import { Database, newId } from '#platform/database';
import { ThreadDraft } from './thread-draft.entity.js';

/** Where a draft belongs: a thread, or a place for a new one. */
export type DraftPlace = { readonly threadId: string } | { readonly placeId: string };

/** What is kept of a draft. */
export interface DraftWords {
  readonly title: string;
  readonly kind: ThreadKind | null;
  readonly body: string;
  readonly replyToId: string | null;
}

/** Drafts, bookmarks and blocks: what nobody but their owner sees. */
@Injectable()
export class OwnRepository {
  constructor(private readonly db: Database) {}

  findDraft(userId: string, where: DraftPlace): Promise<ThreadDraft | null> {
    return this.db.manager.findOneBy(ThreadDraft, { userId, ...where });
  }

  /** Number of the post that a draft answers; null when it answers none of its thread. */
  async seqAnswered({ threadId, replyToId }: ThreadDraft): Promise<number | null> {
    if (replyToId === null) return null;
    const [post] = await this.db.query<{ seq: number }>('SELECT seq FROM posts WHERE id = $1 AND thread_id = $2', [
      replyToId,
      threadId,
    ]);
    return post?.seq ?? null;
  }

  async putDraft(userId: string, where: DraftPlace, { title, kind, body, replyToId }: DraftWords): Promise<void> {
    const [column, id] = 'threadId' in where ? ['thread_id', where.threadId] : ['place_id', where.placeId];
    await this.db.query(
      `INSERT INTO thread_drafts (id, user_id, ${column}, title, kind, body, reply_to_id) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (user_id, ${column}) DO UPDATE SET title = excluded.title, kind = excluded.kind, body = excluded.body,
         reply_to_id = excluded.reply_to_id, updated_at = now()`,
      [newId(), userId, id, title, kind, body, replyToId],
    );
  }

  async removeDraft(userId: string, where: DraftPlace): Promise<void> {
    await this.db.manager.delete(ThreadDraft, { userId, ...where });
  }

  async bookmark(userId: string, postId: string, given: boolean): Promise<void> {
    await this.db.query(
      given
        ? 'INSERT INTO post_bookmarks (user_id, post_id) VALUES ($1, $2) ON CONFLICT DO NOTHING'
        : 'DELETE FROM post_bookmarks WHERE user_id = $1 AND post_id = $2',
      [userId, postId],
    );
  }

  /** Bookmarked posts that the holder of the keys may read, newest bookmark first. */
  listBookmarks(
    userId: string,
    keys: readonly VisibilityKey[],
    after: readonly [at: string, postId: string] | null,
    limit: number,
  ): Promise<{ postId: string; threadId: string; at: Date }[]> {
    return this.db.query(
      `SELECT k.post_id AS "postId", p.thread_id AS "threadId", k.created_at AS at
         FROM post_bookmarks k JOIN posts p ON p.id = k.post_id JOIN threads t ON t.id = p.thread_id JOIN thread_places pl ON pl.id = t.place_id
        WHERE k.user_id = $1 AND pl.reader_keys && $2::text[] AND ($3::timestamptz IS NULL OR (k.created_at, k.post_id) < ($3::timestamptz, $4::uuid))
        ORDER BY k.created_at DESC, k.post_id DESC LIMIT $5`,
      [userId, keys, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async block(userId: string, blockedId: string, given: boolean): Promise<void> {
    await this.db.query(
      given
        ? 'INSERT INTO user_blocks (user_id, blocked_id) VALUES ($1, $2) ON CONFLICT DO NOTHING'
        : 'DELETE FROM user_blocks WHERE user_id = $1 AND blocked_id = $2',
      [userId, blockedId],
    );
  }

  async blockedBy(userId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT blocked_id AS id FROM user_blocks WHERE user_id = $1 ORDER BY created_at DESC, blocked_id',
      [userId],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether one of these people does not want to hear of that one; for features that write to people. */
  async blockersOf(blockedId: string, userIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT user_id AS id FROM user_blocks WHERE blocked_id = $1 AND user_id = ANY($2::uuid[])',
      [blockedId, userIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
