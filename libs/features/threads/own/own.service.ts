import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { askerKeys, type Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { badCursor, conflict, decodeCursor, isId, notFound, page, type PageQuery } from '#platform/http';
import { PostReading } from '../posts/post-reading.service.js';
import { ThreadDoor } from '../threads/thread-door.js';
import type { DraftResponse } from '../threads/threads.dto.js';
import type { OwnBlockedPeople, BookmarkedPosts } from './own.response.js';
import { OwnRepository, type DraftPlace, type DraftWords } from './own.repository.js';
import type { ThreadDraft } from './thread-draft.entity.js';

/** Drafts, bookmarks and blocks of one person. */
@Injectable()
export class OwnThings {
  constructor(
    private readonly rows: OwnRepository,
    private readonly door: ThreadDoor,
    private readonly posts: PostReading,
    private readonly accounts: Accounts,
  ) {}

  /** What one has begun to write in a thread. @throws Problem 404. */
  async draftIn(actor: Actor, threadId: string): Promise<DraftResponse> {
    await this.door.getForReading(actor, threadId);
    return this.draft(actor, { threadId });
  }

  /** @throws Problem 404. */
  async keepDraftIn(actor: Actor, threadId: string, body: string, replyToId: string | null): Promise<DraftResponse> {
    await this.door.getForReading(actor, threadId);
    return this.keepDraft(actor, { threadId }, { title: '', kind: null, body, replyToId });
  }

  /** @throws Problem 404. */
  async removeDraftIn(actor: Actor, threadId: string): Promise<void> {
    await this.door.getForReading(actor, threadId);
    await this.removeDraft(actor, { threadId });
  }

  /** The same for a place whose right the caller has asked for. @throws Problem 404. */
  async draft(actor: Actor, where: DraftPlace): Promise<DraftResponse> {
    const found = await this.findDraft(actor, where);
    if (!found) throw notFound('draft.not_found', 'There is no draft');
    return found;
  }

  /** The same, or null. */
  async findDraft(actor: Actor, where: DraftPlace): Promise<DraftResponse | null> {
    const found = await this.rows.findDraft(actor.userId, where);
    return found && responseOf(found, await this.rows.seqAnswered(found));
  }

  async keepDraft(actor: Actor, where: DraftPlace, words: DraftWords): Promise<DraftResponse> {
    await this.rows.putDraft(actor.userId, where, words);
    return this.draft(actor, where);
  }

  async removeDraft(actor: Actor, where: DraftPlace): Promise<void> {
    await this.rows.removeDraft(actor.userId, where);
  }

  /** @throws Problem 404. */
  @Transactional()
  async bookmark(actor: Actor, postId: string, given: boolean): Promise<void> {
    await this.posts.open(actor, postId);
    await this.rows.bookmark(actor.userId, postId, given);
  }

  /** Newest bookmark first; those that one may no longer read are left out. */
  async bookmarks(actor: Actor, { cursor, limit }: PageQuery): Promise<BookmarkedPosts> {
    const rows = await this.rows.listBookmarks(actor.userId, askerKeys(actor), positionIn(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.at.toISOString(), last.postId]);
    const shown = await this.posts.readAll(
      actor,
      items.map(({ postId }) => postId),
    );
    return {
      items: items.flatMap(({ postId, at }) => {
        const found = shown.get(postId);
        return found ? [{ ...found, bookmarkedAt: at.toISOString() }] : [];
      }),
      nextCursor,
    };
  }

  /** @throws Problem 404 for someone unknown; 409 for oneself. */
  @Transactional()
  async block(actor: Actor, userId: string, given: boolean): Promise<void> {
    if (userId === actor.userId) throw conflict('block.self', 'Nobody blocks themselves');
    if (!(await this.accounts.namesOf([userId])).has(userId))
      throw notFound('user.not_found', 'There is no such person');
    await this.rows.block(actor.userId, userId, given);
  }

  /** Those whom one has blocked, latest first. */
  async blocked(actor: Actor): Promise<OwnBlockedPeople> {
    const ids = await this.rows.blockedBy(actor.userId);
    const refs = await this.accounts.refsOf(ids);
    return { items: ids.flatMap((id) => refs.get(id) ?? []).filter((person) => person.id !== null) };
  }
}

function responseOf(
  { title, kind, body, replyToId, updatedAt }: ThreadDraft,
  replyToSeq: number | null,
): DraftResponse {
  return { title, kind, body, replyToId, replyToSeq, updatedAt: updatedAt.toISOString() };
}

function positionIn(cursor: string | undefined): readonly [string, string] | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [at, id] = values;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof id !== 'string' || !isId(id)) throw badCursor();
  return [at, id];
}
