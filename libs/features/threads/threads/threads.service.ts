import { Injectable } from '@nestjs/common';
import type { ThreadPlaceKind } from '#contracts';
import { askerKeys, type Actor } from '#platform/access';
import { newId, sqlState, Transactional } from '#platform/database';
import { assertFresh, badCursor, conflict, decodeCursor, forbidden, invalid, isId, page } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { ThreadPlaces } from '../places/place-kinds.js';
import { Places } from '../places/places.service.js';
import type { ThreadPlace } from '../places/thread-place.entity.js';
import { FollowsRepository } from '../reading/follows.repository.js';
import { ReadsRepository, type OwnState } from '../reading/reads.repository.js';
import { threadChanged, threadOpened } from '../threads.events.js';
import { abilitiesOf, canEditThread, canMarkAnswer } from '../threads.policy.js';
import { beyondTheEnd, ThreadDoor, type OpenedThread } from './thread-door.js';
import { factsOf, type ThreadRecord } from './thread.record.js';
import type { ThreadList, ThreadResponse } from './thread.response.js';
import type { ChangeThreadDto, ListThreadsQuery } from './threads.dto.js';
import { ThreadsRepository, type ThreadPosition } from './threads.repository.js';

const UNIQUE_VIOLATION = '23505';

/** What people do with threads, but for writing in them and moderating them. */
@Injectable()
export class Threads {
  constructor(
    private readonly rows: ThreadsRepository,
    private readonly door: ThreadDoor,
    private readonly kinds: ThreadPlaces,
    private readonly places: Places,
    private readonly reads: ReadsRepository,
    private readonly follows: FollowsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 404. */
  async read(actor: Actor | null, id: string): Promise<ThreadResponse> {
    const opened = await this.door.getWhole(actor, id);
    const [shown] = await this.shown(actor, [opened.thread]);
    if (!shown) throw new Error('a thread was not shown');
    return shown;
  }

  /** Threads of places that the asker may read, pinned ones first. */
  async list(actor: Actor | null, placeIds: readonly string[], query: ListThreadsQuery): Promise<ThreadList> {
    const sort = query.sort ?? 'active';
    const rows = await this.rows.list({
      placeIds,
      keys: askerKeys(actor),
      kinds: query.kind ?? null,
      sort,
      emptyOf: actor?.userId ?? null,
      after: positionIn(query.cursor),
      limit: query.limit + 1,
    });
    const { items, nextCursor } = page(rows, query.limit, (last) => positionOf(last, sort));
    return { items: await this.shown(actor, items), nextCursor };
  }

  /** The thread of a place that has only one, made when it is first needed. For whoever has asked for the right to read the place. */
  @Transactional()
  async openOnly(kind: ThreadPlaceKind, subjectId: string, followers: readonly string[] = []): Promise<string> {
    const place = await this.places.getOrMake(kind, subjectId);
    let there = await this.rows.findOnlyOf(place.id);
    if (there === null) {
      await this.places.lock(place.id);
      there = await this.rows.findOnlyOf(place.id);
    }
    const id = there ?? newId();
    if (there === null) await this.insert(place, { id, title: place.name, kind: 'discussion', openedBy: null });
    if (followers.length > 0) await this.follows.followUnlessSet(followers, id, 'watching');
    return id;
  }

  /** A new thread without posts. In the transaction of the caller. */
  @Transactional()
  async insert(
    place: ThreadPlace,
    thread: Pick<ThreadRecord, 'id' | 'title' | 'kind' | 'openedBy'> & {
      readonly clientId?: string | null;
      readonly at?: Date;
    },
  ): Promise<void> {
    const { at, ...named } = thread;
    const times = at ? { createdAt: at, activeAt: at } : {};
    await this.rows.insert({ ...named, ...times, placeId: place.id, isDemo: place.isDemo });
    await this.outbox.record(threadOpened, { threadId: thread.id, placeId: place.id });
    if (thread.openedBy !== null) await this.follows.followUnlessSet([thread.openedBy], thread.id, 'watching');
  }

  /** Changes title or kind. @throws Problem 400, 403, 404, 412. */
  @Transactional()
  async change(actor: Actor, id: string, said: ChangeThreadDto, ifMatch: number | null): Promise<ThreadResponse> {
    const { title, kind } = said;
    await this.rows.lock([id]);
    const { thread, rights } = await this.door.getForReading(actor, id);
    if (!canEditThread(actor, rights, thread))
      throw forbidden('thread.edit_not_allowed', 'Only who opened the thread and moderators change it');
    assertFresh(thread.version, ifMatch);
    const emptied = (['title', 'kind'] as const).filter((path) => (said[path] as unknown) === null);
    if (emptied.length > 0)
      throw invalid(emptied.map((path) => ({ path, code: 'required', message: `${path} is required` })));
    if (kind !== undefined && kind !== thread.kind) {
      assertMayAnnounce(kind, rights.canModerate);
      if (thread.place.kind !== 'hub') throw onlyInHubs();
    }
    const change = {
      ...(title === undefined ? {} : { title }),
      ...(kind === undefined ? {} : { kind }),
      ...(kind === undefined || kind === 'question' ? {} : { answerSeq: null }),
    };
    if (Object.keys(change).length > 0) await this.update(id, change);
    return this.read(actor, id);
  }

  /** Says which post answers the question, or that none does. @throws Problem 400, 403, 404; 409 for a thread that asks nothing, and a removed post. */
  @Transactional()
  async markAnswer(actor: Actor, id: string, seq: number | null): Promise<ThreadResponse> {
    await this.rows.lock([id]);
    const { thread, rights } = await this.door.getForReading(actor, id);
    if (thread.kind !== 'question') throw conflict('thread.not_a_question', 'Only a question has an answer');
    if (!canMarkAnswer(actor, rights, thread))
      throw forbidden('thread.answer_not_allowed', 'Only who asked and moderators say what the answer is');
    if (seq !== null && seq > thread.lastSeq) throw beyondTheEnd('seq');
    if (seq !== null && !(await this.rows.hasPost(id, seq))) throw conflict('post.removed', 'The post was removed');
    await this.update(id, { answerSeq: seq });
    return this.read(actor, id);
  }

  /** Threads with what is the asker's own. */
  async shown(actor: Actor | null, threads: readonly ThreadRecord[]): Promise<ThreadResponse[]> {
    if (actor === null) return threads.map(factsOf);
    const states = await this.reads.statesOf(
      actor.userId,
      threads.map(({ id }) => id),
    );
    return threads.map((thread) => {
      const rights = this.kinds.rightsOf(actor, thread.place);
      return { ...factsOf(thread), own: ownState(actor, { thread, rights }, states.get(thread.id)) };
    });
  }

  private async update(id: string, change: Parameters<ThreadsRepository['update']>[1]): Promise<void> {
    await this.rows.update(id, change);
    await this.outbox.record(threadChanged, { threadId: id });
  }
}

function ownState(actor: Actor, { thread, rights }: OpenedThread, state: OwnState | undefined) {
  const readSeq = state?.seq ?? 0;
  return {
    readSeq,
    unread: Math.max(0, thread.lastSeq - readSeq),
    mentions: state?.mentions ?? 0,
    level: state?.level ?? null,
    placeLevel: state?.placeLevel ?? ('normal' as const),
    hasDraft: state?.hasDraft ?? false,
    ...abilitiesOf(actor, rights, thread),
    firstPostsHeld: thread.place.heldFirstPosts > 0 && !rights.canModerate,
  };
}

function positionOf({ pinnedAt, activeAt, createdAt, id }: ThreadRecord, sort: 'active' | 'newest'): ThreadPosition {
  const at = sort === 'active' ? activeAt : createdAt;
  return [pinnedAt === null ? at.toISOString() : 'infinity', id];
}

function positionIn(cursor: string | undefined): ThreadPosition | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [at, id] = values;
  if (typeof at !== 'string' || typeof id !== 'string' || !isId(id)) throw badCursor();
  if (at !== 'infinity' && Number.isNaN(Date.parse(at))) throw badCursor();
  return [at, id];
}

/** @throws Problem 403. */
export function assertMayAnnounce(kind: string, canModerate: boolean): void {
  if (kind === 'announcement' && !canModerate)
    throw forbidden('thread.announcement_not_allowed', 'Only moderators announce');
}

function onlyInHubs(): Error {
  return conflict('thread.kind_not_possible', 'Threads of this place have no kinds');
}

/** Whether something with the same name was stored in the meantime. */
export function isTaken(error: unknown): boolean {
  return sqlState(error) === UNIQUE_VIOLATION;
}
