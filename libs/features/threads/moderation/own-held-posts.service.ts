import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { notFound } from '#platform/http';
import { ThreadDoor } from '../threads/thread-door.js';
import { HeldPostsRepository } from './held-posts.repository.js';
import type { OwnHeldPostList } from './moderation.dto.js';

/** What authors see of their posts that are with the moderators. */
@Injectable()
export class OwnHeldPosts {
  constructor(
    private readonly rows: HeldPostsRepository,
    private readonly door: ThreadDoor,
  ) {}

  /** Those in a thread that wait, or were turned down. @throws Problem 404. */
  async list(actor: Actor, threadId: string): Promise<OwnHeldPostList> {
    await this.door.getForReading(actor, threadId);
    const posts = await this.rows.ofAuthor(actor.userId, threadId);
    return {
      items: posts.map(({ id, body, createdAt, refusedAt, refusalReason }) => ({
        ...{ id, body, refusalReason },
        createdAt: createdAt.toISOString(),
        refusedAt: refusedAt?.toISOString() ?? null,
      })),
    };
  }

  /** Takes one back. @throws Problem 404. */
  async remove(actor: Actor, threadId: string, id: string): Promise<void> {
    if (!(await this.rows.removeOwn(actor.userId, threadId, id)))
      throw notFound('held_post.not_found', 'There is no such post');
  }
}
