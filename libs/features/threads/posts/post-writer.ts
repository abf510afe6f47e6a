import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { peopleMentioned } from '../threads.events.js';
import { threadLocked } from '../threads/thread-door.js';
import { PostRowsRepository, type NewPost, type NumberedPost } from './post-rows.repository.js';

/** A post that is committed; or the one that was sent under the same name before. */
export type WrittenPost = { readonly seq: number; readonly createdAt: Date } | { readonly earlierId: string };

/** Posts in one transaction, at most. */
const MOST_TOGETHER = 100;
/** A transaction that takes longer is held up, as by somebody who moves half of a thread: posts of other places go past it. */
const HELD_UP_MS = 50;
/** Transactions at the same time in this process, at most: each has a connection for itself. */
const MOST_UNDER_WAY = 4;
const UNIQUE_VIOLATION = '23505';
const DEADLOCK = '40P01';

interface Waiting {
  readonly post: NewPost;
  readonly resolve: (written: WrittenPost) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gives posts their numbers and commits them. A number is taken under the lock of the thread's row in the transaction that inserts the post, so
 * numbers have no gaps and follow the order of commits. As a commit waits for the disk while it holds that lock, posts that come in the meantime
 * are gathered and written together by the next transaction; each is answered when its own is committed. The fewer transactions there are at the same time,
 * the more posts share one. Posts of one place are never in two of them: they change the same row, by which it is known that something is new there.
 */
@Injectable()
export class PostWriter {
  private waiting: Waiting[] = [];
  private readonly busyPlaces = new Set<string>();
  private underWay = 0;
  /** The transaction that the next one waits for. */
  private current: readonly Waiting[] | null = null;

  constructor(
    private readonly db: Database,
    private readonly rows: PostRowsRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Writes the post: in the transaction of the caller when there is one, and then the outbox sends it to its room; else it is committed, and the caller
   * sends it. @throws Problem 409 for a thread that is locked by now.
   */
  async write(post: NewPost): Promise<WrittenPost> {
    if (this.db.inTransaction) return this.writeWithin(post);
    return new Promise((resolve, reject) => {
      this.waiting.push({ post, resolve, reject });
      this.begin();
    });
  }

  private begin(): void {
    if (this.current !== null || this.underWay >= MOST_UNDER_WAY) return;
    const free = this.waiting.filter(({ post }) => !this.busyPlaces.has(post.placeId));
    const together = withoutTwins(free.slice(0, MOST_TOGETHER));
    if (together.length > 0) void this.drain(together);
  }

  private async drain(together: readonly Waiting[]): Promise<void> {
    const taken = new Set(together);
    const placeIds = new Set(together.map(({ post }) => post.placeId));
    const pass = (): void => {
      if (this.current === together) this.current = null;
      this.begin();
    };
    this.waiting = this.waiting.filter((one) => !taken.has(one));
    for (const id of placeIds) this.busyPlaces.add(id);
    this.underWay += 1;
    this.current = together;
    const heldUp = setTimeout(pass, HELD_UP_MS);
    await this.settle(together);
    clearTimeout(heldUp);
    this.underWay -= 1;
    for (const id of placeIds) this.busyPlaces.delete(id);
    pass();
  }

  /** Writes all of them, or finds out which of them stands in the way of the others. */
  private async settle(together: readonly Waiting[]): Promise<void> {
    try {
      const written = await this.writeAll(together.map(({ post }) => post));
      for (const { post, resolve, reject } of together) {
        const one = written.get(post.id);
        if (one) resolve(one);
        else reject(threadLocked());
      }
    } catch (error) {
      if (together.length > 1) for (const one of together) await this.settle([one]);
      else for (const one of together) await this.settleAlone(one, error);
    }
  }

  /** The post that was sent under the same name before, when that is why writing this one failed. */
  async earlierThan({ threadId, authorId, clientId }: NewPost, error: unknown): Promise<string | null> {
    if (sqlState(error) !== UNIQUE_VIOLATION || authorId === null || clientId === null) return null;
    return this.rows.findSent(threadId, authorId, clientId);
  }

  private async settleAlone(one: Waiting, error: unknown): Promise<void> {
    try {
      const earlierId = await this.earlierThan(one.post, error);
      if (earlierId !== null) one.resolve({ earlierId });
      else if (sqlState(error) === DEADLOCK) await this.settle([one]);
      else one.reject(error);
    } catch (second) {
      one.reject(second);
    }
  }

  private async writeWithin(post: NewPost): Promise<WrittenPost> {
    const written = (await this.writeMentioning([post], false)).get(post.id);
    if (!written) throw threadLocked();
    return written;
  }

  /** Commits posts, by id; those of locked threads are missing. */
  private writeAll(posts: readonly NewPost[]): Promise<Map<string, NumberedPost>> {
    return posts.some(({ mentions }) => mentions.length > 0)
      ? this.db.transaction(() => this.writeMentioning(posts, true))
      : this.rows.write(posts, true);
  }

  private async writeMentioning(
    posts: readonly NewPost[],
    isSentByCaller: boolean,
  ): Promise<Map<string, NumberedPost>> {
    const written = await this.rows.write(posts, isSentByCaller);
    await this.rows.insertMentions([...written.values()]);
    for (const { post, seq } of written.values()) {
      const userIds = post.mentions.filter(({ kind }) => kind === 'person').map(({ id }) => id);
      if (userIds.length > 0)
        await this.outbox.record(peopleMentioned, {
          ...{ threadId: post.threadId, postId: post.id, seq },
          userIds,
          by: post.authorId,
        });
    }
    return written;
  }
}

/** The same post sent twice at once waits for the next transaction, which finds the first. */
function withoutTwins(waiting: readonly Waiting[]): Waiting[] {
  const seen = new Set<string>();
  return waiting.filter(({ post: { threadId, authorId, clientId } }) => {
    if (clientId === null) return true;
    const name = JSON.stringify([threadId, authorId, clientId]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
