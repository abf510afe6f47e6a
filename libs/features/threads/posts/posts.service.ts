import { Injectable } from '@nestjs/common';
import type { Reaction, ThreadPost } from '#contracts';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { Database, newId, Transactional } from '#platform/database';
import { assertFresh, conflict, forbidden, invalid, tooMany } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { AuditLog } from '#platform/audit';
import { MarkdownRenderer } from '../markdown/markdown-renderer.js';
import { Mentions } from '../mentions/mentions.service.js';
import { HeldPosts } from '../moderation/held-posts.service.js';
import { ReportsRepository } from '../moderation/reports.repository.js';
import {
  postRemoved,
  postUpdated,
  reactionChanged,
  reportDecided,
  threadChanged,
  threadTextsChanged,
} from '../threads.events.js';
import { canEditPost, canPost, canRemovePost } from '../threads.policy.js';
import { SentPosts } from '../realtime/sent-posts.js';
import { assertCanPost, ThreadDoor, type OpenedThread } from '../threads/thread-door.js';
import { slowModeOf } from '../threads/thread.record.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { PostReading, POST_TARGET, type OpenedPost } from './post-reading.service.js';
import { FOUND_POSTS, PostRowsRepository, type NewPost } from './post-rows.repository.js';
import { PostWriter, type WrittenPost } from './post-writer.js';
import { postFor, sharedPost, type PostRecord } from './post.record.js';
import type { HeldPostResponse } from './post.response.js';
import type { EditPostDto, WritePostDto } from './posts.dto.js';
import { PostsRepository, type WritingFacts } from './posts.repository.js';

/** Files that an author names, and those that the text shows or links to. */
interface PostFiles {
  readonly named: readonly string[];
  readonly shown: readonly string[];
}

/** What people do with posts: over HTTP and sockets alike. */
@Injectable()
export class Posts {
  constructor(
    private readonly db: Database,
    private readonly rows: PostsRepository,
    private readonly threads: ThreadsRepository,
    private readonly newRows: PostRowsRepository,
    private readonly door: ThreadDoor,
    private readonly reading: PostReading,
    private readonly writer: PostWriter,
    private readonly renderer: MarkdownRenderer,
    private readonly mentions: Mentions,
    private readonly held: HeldPosts,
    private readonly reports: ReportsRepository,
    private readonly files: Files,
    private readonly sent: SentPosts,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Writes a post, or hands it to the moderators when those read a new member's first ones. Sent again under the same `clientId` it is the same post.
   * What takes time is done before the thread is locked for the number.
   * @throws Problem 400 for a text that cannot be rendered or a reply to a post that is not in the thread; 403, 404 as the door; 409 for
   * a locked thread, or a `clientId` of another text; 429 in slow mode.
   */
  async write(actor: Actor, threadId: string, said: WritePostDto): Promise<ThreadPost | HeldPostResponse> {
    const facts = await this.rows.writingFacts(writingQuestion(actor, threadId, said));
    const opened = this.door.admit(actor, facts.thread);
    if (facts.earlierId !== null) return this.sameAgain(actor, facts.earlierId, said);
    assertCanPost(opened);
    await this.assertUnhurried(actor, opened);
    if (said.replyToId !== undefined && facts.replyToSeq === null)
      throw invalid([{ path: 'replyToId', code: 'notFound', message: 'is not a post of this thread' }]);
    if (await this.held.mustWait(actor, opened)) return this.held.hold(actor, opened, said);
    const { post, files } = await this.rendered(actor, opened, said, facts);
    const written = await this.store(actor, post, files);
    if ('earlierId' in written) return this.sameAgain(actor, written.earlierId, said);
    if (post.hasFiles) return this.reading.read(actor, post.id);
    const record = recordOf(post, facts, written);
    if (!this.db.inTransaction) this.sent.send(sharedPost(record, []));
    return postFor({ actor, ...opened }, record, []);
  }

  /** Puts the words of somebody into a thread that a moderator, or the demo, has let in. In the transaction of the caller. */
  @Transactional()
  async bringIn(author: Actor, threadId: string, said: WritePostDto, at?: Date): Promise<string> {
    const facts = await this.rows.writingFacts(writingQuestion(author, threadId, said));
    const opened = this.door.admit(author, facts.thread);
    if (facts.earlierId !== null) return facts.earlierId;
    const { post } = await this.rendered(author, opened, said, facts);
    await this.writer.write({ ...post, evenLocked: true, ...(at ? { at } : {}) });
    return post.id;
  }

  /** Changes the words; those before are kept. @throws Problem 400, 403, 404; 409 for a locked thread or a removed post; 412. */
  @Transactional()
  async edit(actor: Actor, postId: string, { body, reason }: EditPostDto, ifMatch: number | null): Promise<ThreadPost> {
    const opened = await this.lockedPost(actor, postId);
    const { post, thread, rights } = opened;
    const isOwn = post.authorId === actor.userId;
    assertThere(post);
    if (!canEditPost(actor, rights, thread, { authorId: post.authorId, isRemoved: false })) {
      if (isOwn) throw conflict('thread.locked', 'The thread is locked');
      throw forbidden('post.edit_not_allowed', 'Only the author and moderators change a post');
    }
    assertFresh(post.version, ifMatch);
    assertReason(isOwn, reason);
    if (body === post.body) return this.reading.read(actor, postId);
    const { targets, unheard } = await this.mentions.resolve(actor, thread.place, body);
    const rendered = await this.renderer.render(body, targets);
    await this.rows.edit(postId, { body, html: rendered.html, by: actor.userId, reason: reason ?? null });
    await this.newRows.removeMentions(postId);
    const { threadId, seq } = post;
    const mentions = mentionRows(rendered.mentions, unheard);
    await this.newRows.insertMentions([{ post: { id: postId, threadId, mentions }, seq }]);
    if (isOwn) await this.attach(actor, postId, { named: [], shown: rendered.fileIds });
    await this.outbox.record(postUpdated, { threadId, postId, seq });
    if (seq <= FOUND_POSTS) await this.outbox.record(threadTextsChanged, { threadIds: [threadId] });
    if (!isOwn) await this.remember('post.edited', actor, post);
    return this.reading.read(actor, postId);
  }

  /** Takes the words away; number, author and why stay. What was the answer is none any more. @throws Problem 400, 403, 404, 412; 409 for one that is removed already. */
  @Transactional()
  async remove(actor: Actor, postId: string, reason: string | null, ifMatch: number | null): Promise<void> {
    // The thread before its posts, as when they are moved.
    await this.threads.lock([(await this.reading.open(actor, postId)).thread.id]);
    const { post, thread, rights } = await this.lockedPost(actor, postId);
    const isOwn = post.authorId === actor.userId;
    assertThere(post);
    if (!canRemovePost(actor, rights, { authorId: post.authorId, isRemoved: false }))
      throw forbidden('post.remove_not_allowed', 'Only the author and moderators remove a post');
    assertFresh(post.version, ifMatch);
    assertReason(isOwn, reason);
    const { threadId, seq } = post;
    await this.rows.markRemoved(postId, isOwn ? 'author' : 'moderator', actor.userId, reason);
    await this.newRows.removeMentions(postId);
    await this.outbox.record(postRemoved, { threadId, postId, seq });
    if (seq <= FOUND_POSTS) await this.outbox.record(threadTextsChanged, { threadIds: [threadId] });
    if (thread.answerSeq === seq) {
      await this.threads.update(threadId, { answerSeq: null });
      await this.outbox.record(threadChanged, { threadId });
    }
    if (isOwn) return;
    await this.remember('post.removed', actor, post);
    for (const reportId of await this.reports.upholdAll(postId, actor.userId, reason))
      await this.outbox.record(reportDecided, { reportId });
  }

  /** Adds or takes back one's reaction; doing it again changes nothing. @throws Problem 403, 404; 409 for a removed post or a locked thread. */
  @Transactional()
  async react(actor: Actor, postId: string, name: Reaction, given: boolean): Promise<ThreadPost> {
    const { post, thread, rights } = await this.lockedPost(actor, postId);
    assertThere(post);
    if (!canPost({ ...rights, canModerate: false }, thread)) {
      if (rights.canPost) throw conflict('thread.locked', 'The thread is locked');
      throw forbidden('thread.post_not_allowed', 'You may read here, but not write');
    }
    if (await this.rows.react(postId, actor.userId, name, given))
      await this.outbox.record(reactionChanged, { threadId: post.threadId, postId, seq: post.seq });
    return this.reading.read(actor, postId);
  }

  private async rendered(
    actor: Actor,
    { thread, rights }: OpenedThread,
    { body, clientId, replyToId, fileIds = [] }: WritePostDto,
    facts: WritingFacts,
  ): Promise<{ post: NewPost; files: PostFiles }> {
    const { targets, unheard } = await this.mentions.resolve(actor, thread.place, body);
    const { html, mentions, fileIds: shown } = await this.renderer.render(body, targets);
    return {
      files: { named: fileIds, shown },
      post: {
        id: newId(),
        threadId: thread.id,
        placeId: thread.place.id,
        authorId: actor.userId,
        organisationId: facts.organisationId,
        body,
        html,
        replyToId: replyToId ?? null,
        replyToSeq: facts.replyToSeq,
        clientId: clientId ?? null,
        hasFiles: fileIds.length + shown.length > 0,
        mentions: mentionRows(mentions, unheard),
        evenLocked: rights.canModerate,
      },
    };
  }

  /** A post with files is written by itself: when one of them cannot be attached, only this post fails. */
  private async store(actor: Actor, post: NewPost, files: PostFiles): Promise<WrittenPost> {
    if (!post.hasFiles) return this.writer.write(post);
    try {
      return await this.db.transaction(async () => {
        const written = await this.writer.write(post);
        await this.attach(actor, post.id, files);
        return written;
      });
    } catch (error) {
      const earlierId = await this.writer.earlierThan(post, error);
      if (earlierId === null) throw error;
      return { earlierId };
    }
  }

  /** Attaches files that the author names, and those of their own that the text shows; pictures of other posts stay theirs. */
  private async attach(actor: Actor, postId: string, { named, shown }: PostFiles): Promise<void> {
    const thing = { type: POST_TARGET, id: postId };
    const own = await this.files.attachableAmong(actor, shown, thing);
    const all = [...new Set([...named, ...own])];
    if (all.length > 0) await this.files.attach(actor, all, thing);
    if (all.length + shown.length > 0) await this.rows.setHasFiles(postId, all.length > 0);
  }

  /** @throws Problem 409 when it is another text. */
  private async sameAgain(actor: Actor, earlierId: string, said: WritePostDto): Promise<ThreadPost> {
    const first = await this.rows.firstWordsOf(earlierId);
    if (first?.body !== said.body || first.replyToId !== (said.replyToId ?? null))
      throw conflict('post.client_id_taken', 'This clientId was used for another post', [
        { path: 'clientId', code: 'taken', message: 'was used for another post' },
      ]);
    return this.reading.read(actor, earlierId);
  }

  private async assertUnhurried(actor: Actor, { thread, rights }: OpenedThread): Promise<void> {
    const pause = slowModeOf(thread);
    if (pause === 0 || rights.canModerate) return;
    const since = await this.rows.secondsSinceLast(thread.id, actor.userId);
    if (since === null || since >= pause) return;
    const wait = Math.ceil(pause - since);
    throw tooMany('thread.slow_mode', `One post in ${pause} seconds; wait ${wait} more`, wait);
  }

  private async lockedPost(actor: Actor, postId: string): Promise<OpenedPost> {
    await this.rows.lock(postId);
    return this.reading.open(actor, postId);
  }

  private async remember(action: 'post.edited' | 'post.removed', actor: Actor, post: PostRecord): Promise<void> {
    const { id, threadId, seq, authorId } = post;
    await this.audit.record({ action, actor, on: { type: 'post', id }, details: { threadId, seq, authorId } });
  }
}

function writingQuestion({ userId }: Actor, threadId: string, { clientId, replyToId }: WritePostDto) {
  return { userId, threadId, clientId: clientId ?? null, replyToId: replyToId ?? null };
}

function assertThere(post: PostRecord): void {
  if (post.removed !== null) throw conflict('post.removed', 'The post was removed');
}

/** Whoever changes the words of somebody else says why. */
function assertReason(isOwn: boolean, reason: string | null | undefined): void {
  if (!isOwn && !reason)
    throw invalid([{ path: 'reason', code: 'required', message: 'is required for the post of somebody else' }]);
}

function mentionRows(keys: readonly string[], unheard: ReadonlySet<string>): NewPost['mentions'] {
  return keys
    .filter((key) => !unheard.has(key))
    .map((key) => {
      const at = key.indexOf(':');
      return { kind: key.slice(0, at) as NewPost['mentions'][number]['kind'], id: key.slice(at + 1) };
    });
}

function recordOf(post: NewPost, facts: WritingFacts, written: { seq: number; createdAt: Date }): PostRecord {
  return { ...post, ...written, author: facts.author, reactions: {}, version: 1, editedAt: null, removed: null };
}
