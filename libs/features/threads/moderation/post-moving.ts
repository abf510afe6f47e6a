import { Injectable } from '@nestjs/common';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { newId } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { POST_TARGET } from '../posts/post-reading.service.js';
import { postRemoved, postsCreated, threadChanged } from '../threads.events.js';
import { PostMovingRepository, type Movement } from './post-moving.repository.js';

/**
 * Posts go from one thread to another. Numbers are never given back: in the new thread each post gets the next number, in the old one a tombstone keeps
 * its number and tells where it is, so that links and readers that count find it.
 */
@Injectable()
export class PostMoving {
  constructor(
    private readonly rows: PostMovingRepository,
    private readonly files: Files,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Moves posts to the end of another thread, in their order. In the transaction of the caller, which has locked both threads.
   * @param seqs numbers of the posts; null for all. What was removed stays where it was.
   * @returns how many were moved.
   */
  async move(actor: Actor, fromId: string, toId: string, seqs: readonly number[] | null): Promise<number> {
    const [leaving, base] = [await this.rows.leaving(fromId, seqs), await this.rows.lastSeqOf(toId)];
    const moves = leaving.map(({ id, seq }, at): Movement => ({
      oldId: id,
      oldSeq: seq,
      newId: newId(),
      newSeq: base + at + 1,
    }));
    if (moves.length === 0) return 0;
    await this.rows.copy(toId, moves);
    await this.rows.handOver(toId, moves);
    await this.files.handOver(
      POST_TARGET,
      moves.map(({ oldId, newId: to }) => ({ from: oldId, to })),
    );
    await this.rows.leaveTombstones(actor.userId, moves);
    await this.rows.carryReadMarks(fromId, toId, base, moves);
    await this.outbox.record(postsCreated, {
      posts: moves.map(({ newId: postId, newSeq: seq }) => ({ threadId: toId, postId, seq })),
    });
    for (const { oldId: postId, oldSeq: seq } of moves)
      await this.outbox.record(postRemoved, { threadId: fromId, postId, seq });
    for (const threadId of [fromId, toId]) await this.outbox.record(threadChanged, { threadId });
    return moves.length;
  }
}
