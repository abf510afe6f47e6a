import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform/database';
import type { WritePostDto } from '../posts/posts.dto.js';
import { HeldPost } from './held-post.entity.js';

/** The queries about posts that wait for a moderator. */
@Injectable()
export class HeldPostsRepository {
  constructor(private readonly db: Database) {}

  /** How many posts a person has in a place; counts no further than `most`. */
  async countOf(userId: string, placeId: string, most: number): Promise<number> {
    const rows = await this.db.query(
      `SELECT FROM posts p JOIN threads t ON t.id = p.thread_id WHERE p.author_id = $1 AND t.place_id = $2 AND p.removed_at IS NULL LIMIT $3`,
      [userId, placeId, most],
    );
    return rows.length;
  }

  async insertOrFind(
    threadId: string,
    authorId: string,
    { body, clientId, replyToId }: WritePostDto,
  ): Promise<HeldPost> {
    const id = newId();
    await this.db.query(
      `INSERT INTO held_posts (id, thread_id, author_id, body, client_id, reply_to_id) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (thread_id, author_id, client_id) DO NOTHING`,
      [id, threadId, authorId, body, clientId ?? null, replyToId ?? null],
    );
    const found = await this.db.manager.findOneBy(
      HeldPost,
      clientId === undefined ? { id } : { threadId, authorId, clientId },
    );
    if (!found) throw new Error('a held post was not stored');
    return found;
  }

  /** Locked until the transaction ends. */
  lock(id: string): Promise<HeldPost | null> {
    return this.db.manager.findOne(HeldPost, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(HeldPost, { id });
  }

  async refuse(id: string, reason: string | null): Promise<void> {
    await this.db.manager.update(HeldPost, { id }, { refusedAt: new Date(), refusalReason: reason });
  }

  find(id: string): Promise<HeldPost | null> {
    return this.db.manager.findOneBy(HeldPost, { id });
  }

  /** A person's own in a thread, oldest first. */
  ofAuthor(authorId: string, threadId: string): Promise<HeldPost[]> {
    return this.db.manager.find(HeldPost, { where: { authorId, threadId }, order: { id: 'ASC' } });
  }

  /** @returns whether there was one. */
  async removeOwn(authorId: string, threadId: string, id: string): Promise<boolean> {
    return ((await this.db.manager.delete(HeldPost, { id, authorId, threadId })).affected ?? 0) > 0;
  }

  async count(placeIds: readonly string[]): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM held_posts h JOIN threads t ON t.id = h.thread_id
        WHERE t.place_id = ANY($1::uuid[]) AND h.refused_at IS NULL`,
      [placeIds],
    );
    return row?.count ?? 0;
  }

  /** Those of these places, oldest first. */
  list(
    placeIds: readonly string[],
    after: string | null,
    limit: number,
  ): Promise<(HeldPost & { title: string; placeName: string })[]> {
    return this.db.query(
      `SELECT h.id, h.thread_id AS "threadId", h.author_id AS "authorId", h.body, h.created_at AS "createdAt", t.title, pl.name AS "placeName"
         FROM held_posts h JOIN threads t ON t.id = h.thread_id JOIN thread_places pl ON pl.id = t.place_id
        WHERE t.place_id = ANY($1::uuid[]) AND h.refused_at IS NULL AND ($2::uuid IS NULL OR h.id > $2::uuid)
        ORDER BY h.id LIMIT $3`,
      [placeIds, after, limit],
    );
  }
}
