import { Injectable } from '@nestjs/common';
import type { SubscriptionLevel } from '#contracts';
import { askerKeys, type Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { Outbox } from '#platform/outbox';
import type { ThreadPlace } from '../places/thread-place.entity.js';
import { readChanged } from '../threads.events.js';
import { beyondTheEnd, ThreadDoor } from '../threads/thread-door.js';
import type { ThreadResponse } from '../threads/thread.response.js';
import type { MarkReadDto } from '../threads/threads.dto.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { Threads } from '../threads/threads.service.js';
import { FollowsRepository } from './follows.repository.js';
import { newsScore } from './news-score.js';
import { ReadsRepository } from './reads.repository.js';
import { UnreadCountsRepository } from './unread-counts.repository.js';
import type { NewsList, UnreadResponse } from './unread.response.js';

/** How many threads with something new are weighed, those written in last. */
const WEIGHED = 500;

const hubsOf = (actor: Actor): string[] => actor.hubs.map(({ hubId }) => hubId);

/** How far people have read, how closely they follow, and what is new to them. */
@Injectable()
export class Reading {
  constructor(
    private readonly reads: ReadsRepository,
    private readonly counts: UnreadCountsRepository,
    private readonly follows: FollowsRepository,
    private readonly rows: ThreadsRepository,
    private readonly threads: Threads,
    private readonly door: ThreadDoor,
    private readonly outbox: Outbox,
  ) {}

  /** Notes how far somebody has read. A lower number than before changes nothing, unless they mark it as unread. @throws Problem 400, 404. */
  @Transactional()
  async mark(actor: Actor, threadId: string, { seq, markUnread }: MarkReadDto): Promise<void> {
    const { thread } = await this.door.getForReading(actor, threadId);
    if (seq > thread.lastSeq) throw beyondTheEnd('seq');
    if (await this.reads.mark(actor.userId, threadId, seq, markUnread ?? false))
      await this.outbox.record(readChanged, { userId: actor.userId, threadId });
  }

  /** @throws Problem 404. */
  @Transactional()
  async followThread(actor: Actor, threadId: string, level: SubscriptionLevel): Promise<ThreadResponse> {
    await this.door.getForReading(actor, threadId);
    await this.follows.followThread(actor.userId, threadId, level);
    await this.outbox.record(readChanged, { userId: actor.userId, threadId });
    return this.threads.read(actor, threadId);
  }

  /** How closely one follows a place that one may read. */
  async levelIn(actor: Actor, { id }: ThreadPlace): Promise<SubscriptionLevel> {
    return (await this.follows.levelIn(actor.userId, id)) ?? 'normal';
  }

  /** For a place that the asker may read. */
  @Transactional()
  async followPlace(actor: Actor, place: ThreadPlace, level: SubscriptionLevel): Promise<void> {
    await this.follows.followPlace(actor.userId, place.id, level);
    await this.outbox.record(readChanged, { userId: actor.userId, threadId: null });
  }

  async unread(actor: Actor): Promise<UnreadResponse> {
    const places = (await this.counts.unread(
      actor.userId,
      hubsOf(actor),
      askerKeys(actor),
    )) as UnreadResponse['places'];
    const sum = (count: (place: UnreadResponse['places'][number]) => number): number =>
      places.reduce((all, place) => all + count(place), 0);
    return {
      threads: sum(({ threads }) => threads),
      posts: sum(({ posts }) => posts),
      mentions: sum(({ mentions }) => mentions),
      places,
    };
  }

  /** What is new since the asker was here, what matters most to them first. */
  async news(actor: Actor, limit: number): Promise<NewsList> {
    const keys = askerKeys(actor);
    const now = new Date();
    const weighed = (await this.reads.news(actor.userId, hubsOf(actor), keys, WEIGHED))
      .map((row) => ({ ...row, score: newsScore(row, now) }))
      .sort((a, b) => b.score - a.score || (a.threadId < b.threadId ? 1 : -1));
    const best = weighed.slice(0, limit);
    const records = await this.rows.findVisible(
      best.map(({ threadId }) => threadId),
      keys,
    );
    const shown = new Map((await this.threads.shown(actor, records)).map((thread) => [thread.id, thread]));
    return {
      items: best.flatMap(({ threadId, unread, mentions, replies, score }) => {
        const thread = shown.get(threadId);
        return thread ? [{ thread, unread, mentions, replies, score: Math.round(score * 10) / 10 }] : [];
      }),
      nextCursor: null,
      total: weighed.length,
    };
  }

  /** Marks as read what is new now, everywhere or in one place. @returns how many threads that was. */
  @Transactional()
  async markAll(actor: Actor, placeId: string | null): Promise<number> {
    const marked = await this.reads.markAll(actor.userId, hubsOf(actor), askerKeys(actor), placeId);
    if (marked > 0) await this.outbox.record(readChanged, { userId: actor.userId, threadId: null });
    return marked;
  }
}
