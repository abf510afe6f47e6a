import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { conflict } from '#platform/http';
import type { HeldPostResponse } from '../posts/post.response.js';
import type { WritePostDto } from '../posts/posts.dto.js';
import type { OpenedThread } from '../threads/thread-door.js';
import { HeldPostsRepository } from './held-posts.repository.js';

/** First posts of new members that wait for a moderator, where a place wants that. */
@Injectable()
export class HeldPosts {
  constructor(private readonly rows: HeldPostsRepository) {}

  async mustWait(actor: Actor, { thread, rights }: OpenedThread): Promise<boolean> {
    const first = thread.place.heldFirstPosts;
    if (first === 0 || rights.canModerate) return false;
    return (await this.rows.countOf(actor.userId, thread.place.id, first)) < first;
  }

  /** Keeps the post; the same `clientId` again is the same one. @throws Problem 409 for a `clientId` of another text. */
  @Transactional()
  async hold(actor: Actor, { thread }: OpenedThread, said: WritePostDto): Promise<HeldPostResponse> {
    const held = await this.rows.insertOrFind(thread.id, actor.userId, said);
    if (held.body !== said.body)
      throw conflict('post.client_id_taken', 'This clientId was used for another post', [
        { path: 'clientId', code: 'taken', message: 'was used for another post' },
      ]);
    return { held: true, id: held.id };
  }
}
