import { Injectable } from '@nestjs/common';
import type { AuditAction } from '#contracts';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { conflict, forbidden, invalid } from '#platform/http';
import { OnSchedule, Outbox } from '#platform/outbox';
import { ThreadPlaces } from '../places/place-kinds.js';
import { PlacesRepository } from '../places/places.repository.js';
import type { ThreadPlace } from '../places/thread-place.entity.js';
import { threadChanged } from '../threads.events.js';
import { canRead } from '../threads.policy.js';
import { ThreadDoor, type OpenedThread } from '../threads/thread-door.js';
import type { Thread } from '../threads/thread.entity.js';
import type { ThreadResponse } from '../threads/thread.response.js';
import type { ThreadRecord } from '../threads/thread.record.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { assertMayAnnounce, Threads } from '../threads/threads.service.js';
import type { MergeThreadDto, ModerateThreadDto, PlaceRulesDto, SplitThreadDto } from './moderation.dto.js';
import { PostMoving } from './post-moving.js';

/** What moderators do with threads; all of it is remembered in the audit log. */
@Injectable()
export class ThreadModeration {
  constructor(
    private readonly rows: ThreadsRepository,
    private readonly door: ThreadDoor,
    private readonly threads: Threads,
    private readonly moving: PostMoving,
    private readonly kinds: ThreadPlaces,
    private readonly places: PlacesRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Pins, locks or slows a thread, or the contrary. @throws Problem 403, 404. */
  @Transactional()
  async moderate(
    actor: Actor,
    id: string,
    { pinned, locked, lockReason, slowModeSeconds }: ModerateThreadDto,
  ): Promise<ThreadResponse> {
    const { thread } = await this.lockedFor(actor, id);
    const now = new Date();
    const change: Partial<Thread> = {};
    const acts: AuditAction[] = [];
    if (pinned !== undefined && pinned !== (thread.pinnedAt !== null)) {
      change.pinnedAt = pinned ? now : null;
      acts.push(pinned ? 'thread.pinned' : 'thread.unpinned');
    }
    if (locked !== undefined && locked !== (thread.lockedAt !== null)) {
      change.lockedAt = locked ? now : null;
      change.lockReason = locked ? (lockReason ?? null) : null;
      change.lockedAfterDays = null;
      acts.push(locked ? 'thread.locked' : 'thread.unlocked');
    } else if (lockReason !== undefined && thread.lockedAt !== null) change.lockReason = lockReason;
    if (slowModeSeconds !== undefined && slowModeSeconds !== thread.slowModeSeconds) {
      change.slowModeSeconds = slowModeSeconds;
      acts.push('thread.slowed');
    }
    if (Object.keys(change).length > 0) await this.change(id, change);
    for (const action of acts) await this.remember(action, actor, thread, slowModeSeconds ? { slowModeSeconds } : {});
    return this.threads.read(actor, id);
  }

  /** Puts a thread into another hub that the moderator may open threads in. @throws Problem 403, 404, 409. */
  @Transactional()
  async move(actor: Actor, id: string, to: ThreadPlace): Promise<ThreadResponse> {
    const { thread } = await this.lockedFor(actor, id);
    if (thread.place.kind !== 'hub') throw conflict('thread.not_movable', 'The thread belongs to what it is about');
    if (!this.kinds.rightsOf(actor, to).canOpen)
      throw forbidden('thread.open_not_allowed', 'You may not open threads there');
    if (to.id !== thread.place.id) {
      await this.change(id, { placeId: to.id, pinnedAt: null, isDemo: to.isDemo });
      await this.remember('thread.moved', actor, thread, { from: thread.place.subjectId, to: to.subjectId });
    }
    return this.threads.read(actor, id);
  }

  /** Makes a thread of its own of some posts, in the same hub. @throws Problem 400 for numbers of no posts, 403, 404, 409. */
  @Transactional()
  async split(actor: Actor, id: string, { seqs, title, kind = 'discussion' }: SplitThreadDto): Promise<ThreadResponse> {
    const { thread, rights } = await this.lockedFor(actor, id);
    if (thread.place.kind !== 'hub') throw conflict('thread.not_movable', 'This place has one thread only');
    assertMayAnnounce(kind, rights.canModerate);
    const place = await this.places.findById(thread.place.id);
    if (!place) throw new Error('a thread stands in no place');
    const newThreadId = newId();
    await this.threads.insert(place, { id: newThreadId, title, kind, openedBy: actor.userId });
    const moved = await this.moving.move(actor, id, newThreadId, seqs);
    if (moved < seqs.length)
      throw invalid([{ path: 'seqs', code: 'notFound', message: 'names posts that are not there' }]);
    if (thread.answerSeq !== null && seqs.includes(thread.answerSeq)) await this.rows.update(id, { answerSeq: null });
    await this.remember('thread.split', actor, thread, { into: newThreadId, posts: moved });
    return this.threads.read(actor, newThreadId);
  }

  /** Puts all posts of a thread at the end of another one; the thread stays, and leads there. @throws Problem 400, 403, 404, 409. */
  @Transactional()
  async merge(actor: Actor, id: string, { intoId }: MergeThreadDto): Promise<ThreadResponse> {
    if (id === intoId) throw invalid([{ path: 'intoId', code: 'other', message: 'must be another thread' }]);
    await this.rows.lock([id, intoId]);
    const { thread } = await this.door.getForModerating(actor, id);
    const into = await this.door.getForModerating(actor, intoId);
    assertWhole(thread);
    assertWhole(into.thread);
    if (thread.place.kind !== 'hub' || into.thread.place.kind !== 'hub')
      throw conflict('thread.not_movable', 'The thread belongs to what it is about');
    const posts = await this.moving.move(actor, id, intoId, null);
    await this.change(id, {
      mergedIntoId: intoId,
      lockedAt: new Date(),
      lockedAfterDays: null,
      pinnedAt: null,
      answerSeq: null,
    });
    await this.remember('thread.merged', actor, thread, { into: intoId, posts });
    return this.threads.read(actor, intoId);
  }

  /** Rules for all threads of a place. @throws Problem 403. */
  @Transactional()
  async changeRules(actor: Actor, place: ThreadPlace, rules: PlaceRulesDto): Promise<void> {
    this.assertModerates(actor, place);
    await this.places.changeRules(place.id, rules);
    await this.audit.record({
      action: 'thread_place.rules_changed',
      actor,
      on: { type: place.kind, id: place.subjectId, label: place.name },
      details: { ...rules },
    });
  }

  /** @throws Problem 403 for those who do not look after the place. */
  assertModerates(actor: Actor, place: ThreadPlace): void {
    if (!canRead(actor, place) || !this.kinds.rightsOf(actor, place).canModerate)
      throw forbidden('thread.moderators_only', 'Only moderators of the place may do this');
  }

  /** Locks what nobody has written in for as long as its place says. */
  @OnSchedule('37 3 * * *', 'threads.close-by-age')
  async closeByAge(): Promise<void> {
    while ((await this.closeSome()) > 0);
  }

  @Transactional()
  protected async closeSome(): Promise<number> {
    const ids = await this.rows.closeOld(200);
    for (const thread of await this.rows.findAll(ids)) {
      await this.outbox.record(threadChanged, { threadId: thread.id });
      await this.remember('thread.locked', null, thread, { closeAfterDays: thread.lockedAfterDays });
    }
    return ids.length;
  }

  private async lockedFor(actor: Actor, id: string): Promise<OpenedThread> {
    await this.rows.lock([id]);
    const opened = await this.door.getForModerating(actor, id);
    assertWhole(opened.thread);
    return opened;
  }

  private async change(id: string, change: Partial<Thread>): Promise<void> {
    await this.rows.update(id, change);
    await this.outbox.record(threadChanged, { threadId: id });
  }

  private async remember(
    action: AuditAction,
    actor: Actor | null,
    { id, title, place }: ThreadRecord,
    details: Readonly<Record<string, string | number | null>>,
  ): Promise<void> {
    // What stands in a place that few may read is not told to those who read the log.
    const label = place.readerKeys.includes('public') ? { label: title } : {};
    await this.audit.record({ action, actor, on: { type: 'thread', id, ...label }, details });
  }
}

/** @throws Problem 409 for a thread that was merged into another one. */
function assertWhole(thread: ThreadRecord): void {
  if (thread.mergedIntoId !== null) throw conflict('thread.merged', 'The thread was merged into another one');
}
