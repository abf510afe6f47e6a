import { Injectable } from '@nestjs/common';
import { THREAD_LIMITS as LIMITS, type PostFile, type ThreadPost } from '#contracts';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { decodeCursor, encodeCursor, badCursor, invalid, notFound, Problem } from '#platform/http';
import type { ThreadOfPost } from '../own/own.response.js';
import { placeRefOf } from '../threads/thread.record.js';
import { beyondTheEnd, ThreadDoor, type OpenedThread } from '../threads/thread-door.js';
import type { PostPage, PostRevisionList } from './post.response.js';
import { postFor, sharedPost, type PostRecord, type Reader } from './post.record.js';
import type { ReadPostsQuery } from './posts.dto.js';
import { PostsRepository } from './posts.repository.js';

/** What posts have their files attached as. */
export const POST_TARGET = 'post';

/** A post with the thread it stands in, and what the asker may do there. */
export interface OpenedPost extends OpenedThread {
  readonly post: PostRecord;
}

/** How posts are read: by number, one at a time, and for rooms. */
@Injectable()
export class PostReading {
  constructor(
    private readonly posts: PostsRepository,
    private readonly door: ThreadDoor,
    private readonly files: Files,
  ) {}

  /** Posts after, before or around a number. As numbers have no gaps, a page in the middle costs what the first one costs. @throws Problem 400, 404. */
  async page(actor: Actor | null, threadId: string, query: ReadPostsQuery): Promise<PostPage> {
    const page = await this.range(actor, threadId, query);
    assertInThread(query, page.lastSeq);
    return page;
  }

  /** Posts after a number, as a room is brought up to date; none after one beyond the end. @throws Problem 404. */
  after(actor: Actor | null, threadId: string, seq: number, limit: number): Promise<PostPage> {
    return this.range(actor, threadId, { after: seq, limit });
  }

  private async range(actor: Actor | null, threadId: string, query: ReadPostsQuery): Promise<PostPage> {
    const [from, to] = rangeOf(query);
    const [opened, records] = await Promise.all([
      this.door.getForReading(actor, threadId),
      this.posts.page(threadId, from, to, actor?.userId ?? null),
    ]);
    const items = await this.shown({ actor, ...opened }, records);
    const last = items.at(-1)?.seq ?? null;
    // A post may have come between the two statements.
    const lastSeq = Math.max(opened.thread.lastSeq, last ?? 0);
    const hasAfter = last === null ? from <= lastSeq : last < lastSeq;
    return {
      items,
      nextCursor: hasAfter && last !== null ? encodeCursor([last]) : null,
      lastSeq,
      hasBefore: last === null ? lastSeq > 0 && from > 1 : (items[0]?.seq ?? 1) > 1,
      hasAfter,
    };
  }

  /** @throws Problem 404. */
  async read(actor: Actor | null, postId: string): Promise<ThreadPost> {
    const { post, ...reader } = await this.open(actor, postId);
    const [shown] = await this.shown({ actor, ...reader }, [post]);
    if (!shown) throw noSuchPost();
    return shown;
  }

  /** Posts of several threads with those, by id; what the asker may not read is missing. */
  async readAll(
    actor: Actor | null,
    ids: readonly string[],
  ): Promise<Map<string, { post: ThreadPost; thread: ThreadOfPost }>> {
    const records = await this.posts.findAll(ids, actor?.userId ?? null);
    const opened = await this.door.allReadable(
      actor,
      records.map(({ threadId }) => threadId),
    );
    const files = await this.filesOf(records);
    return new Map(
      records.flatMap((post) => {
        const found = opened.get(post.threadId);
        if (!found) return [];
        const { id, title, place } = found.thread;
        const shown = postFor({ actor, ...found }, post, files.get(post.id) ?? []);
        return [[post.id, { post: shown, thread: { id, title, place: placeRefOf(place) } }] as const];
      }),
    );
  }

  /** Posts as everyone in their threads sees them, for rooms; in the order of their numbers. Asks nobody: who is in a room may read. */
  async shared(ids: readonly string[]): Promise<ThreadPost[]> {
    const records = await this.posts.findAll(ids);
    const files = await this.filesOf(records);
    return records.map((post) => sharedPost(post, files.get(post.id) ?? []));
  }

  /** The one way to a post. @throws Problem 404. */
  async open(actor: Actor | null, postId: string): Promise<OpenedPost> {
    const post = await this.posts.find(postId, actor?.userId ?? null);
    if (!post) throw noSuchPost();
    return { post, ...(await this.door.getForReading(actor, post.threadId).catch(hideThread)) };
  }

  /** All versions of a post; of a removed one only for moderators. @throws Problem 404. */
  async revisions(actor: Actor | null, postId: string): Promise<PostRevisionList> {
    const { post, rights } = await this.open(actor, postId);
    if (post.removed !== null && !rights.canModerate) throw noSuchPost();
    const rows = await this.posts.revisionsOf(postId);
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }

  /** Posts of one thread, as one reader sees them. */
  async shown(reader: Reader, records: readonly PostRecord[]): Promise<ThreadPost[]> {
    const files = await this.filesOf(records);
    return records.map((post) => postFor(reader, post, files.get(post.id) ?? []));
  }

  private async filesOf(records: readonly PostRecord[]): Promise<ReadonlyMap<string, readonly PostFile[]>> {
    const ids = records.filter((post) => post.hasFiles && post.removed === null).map(({ id }) => id);
    return ids.length === 0 ? new Map() : this.files.listOf(POST_TARGET, ids);
  }
}

/** First and last number that a query asks for. @throws Problem 400 when it asks for two things. */
function rangeOf({ after, before, around, cursor, limit }: ReadPostsQuery): [from: number, to: number] {
  const asked = Object.entries({ after, before, around }).filter(([, value]) => value !== undefined);
  if (asked.length > 1)
    throw invalid(
      asked.slice(1).map(([path]) => ({ path, code: 'oneOf', message: 'only one of after, before, around' })),
    );
  if (before !== undefined) return [Math.max(1, before - limit), before - 1];
  if (around !== undefined) return atMost(limit, Math.max(1, around - Math.floor(limit / 2)));
  return atMost(limit, (after ?? seqIn(cursor) ?? 0) + 1);
}

/** Asking after the last post is fine, and before the one that comes next. @throws Problem 400 for a number beyond that. */
function assertInThread({ after = 0, before = 0, around = 1 }: ReadPostsQuery, lastSeq: number): void {
  if (after > lastSeq) throw beyondTheEnd('after');
  if (before > lastSeq + 1) throw beyondTheEnd('before');
  if (around > Math.max(1, lastSeq)) throw beyondTheEnd('around');
}

/** So many numbers from one on, none higher than there can be. */
function atMost(limit: number, from: number): [from: number, to: number] {
  return [Math.min(from, LIMITS.seqMax), Math.min(from + limit - 1, LIMITS.seqMax)];
}

function seqIn(cursor: string | undefined): number | null {
  const [seq = null] = decodeCursor(cursor, 1) ?? [];
  if (seq !== null && (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 0 || seq > LIMITS.seqMax))
    throw badCursor();
  return seq;
}

/** That a thread is there is not told by its posts either. */
function hideThread(error: unknown): never {
  throw error instanceof Problem && error.status === 404 ? noSuchPost() : (error as Error);
}

export function noSuchPost(): Error {
  return notFound('post.not_found', 'There is no such post');
}
