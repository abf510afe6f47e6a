import { Injectable } from '@nestjs/common';
import { askerKeys, type Actor } from '#platform/access';
import { conflict, forbidden, invalid, notFound } from '#platform/http';
import { ThreadPlaces, type PlaceRights } from '../places/place-kinds.js';
import { canPost, canRead, canSeeThread } from '../threads.policy.js';
import type { ThreadRecord } from './thread.record.js';
import { ThreadsRepository } from './threads.repository.js';

/** A thread with what the asker may do in its place. */
export interface OpenedThread {
  readonly thread: ThreadRecord;
  readonly rights: PlaceRights;
}

/** The one way to a thread. For those who may not read its place it is not there. */
@Injectable()
export class ThreadDoor {
  constructor(
    private readonly threads: ThreadsRepository,
    private readonly places: ThreadPlaces,
  ) {}

  /** @throws Problem 404. */
  async getForReading(actor: Actor | null, id: string): Promise<OpenedThread> {
    return this.admit(actor, await this.threads.findGuarded(id));
  }

  /** The same with who opened it, for showing. @throws Problem 404. */
  async getWhole(actor: Actor | null, id: string): Promise<OpenedThread> {
    return this.admit(actor, await this.threads.find(id));
  }

  /** @throws Problem 404; 409 for a thread that is locked or was merged; 403 for who may only read. */
  async getForPosting(actor: Actor, id: string): Promise<OpenedThread> {
    const opened = await this.getForReading(actor, id);
    assertCanPost(opened);
    return opened;
  }

  /** @throws Problem 404, 403. */
  async getForModerating(actor: Actor, id: string): Promise<OpenedThread> {
    const opened = await this.getForReading(actor, id);
    if (!opened.rights.canModerate)
      throw forbidden('thread.moderators_only', 'Only moderators of the place may do this');
    return opened;
  }

  /** Those of these threads that the asker may read, by id. */
  async allReadable(actor: Actor | null, ids: readonly string[]): Promise<Map<string, OpenedThread>> {
    const found = await this.threads.findVisible([...new Set(ids)], askerKeys(actor));
    return new Map(found.map((thread) => [thread.id, { thread, rights: this.places.rightsOf(actor, thread.place) }]));
  }

  /** For a thread that was just read together with something else. @throws Problem 404 when it is not there, or not for the asker. */
  admit(actor: Actor | null, thread: ThreadRecord | null): OpenedThread {
    const rights = thread && canRead(actor, thread.place) ? this.places.rightsOf(actor, thread.place) : null;
    if (!thread || !rights || !canSeeThread(actor, rights, thread))
      throw notFound('thread.not_found', 'There is no such thread');
    return { thread, rights };
  }
}

/** @throws Problem 409 for a thread that is locked or was merged; 403 for who may only read. */
export function assertCanPost({ thread, rights }: OpenedThread): void {
  if (canPost(rights, thread)) return;
  if (thread.mergedIntoId !== null) throw conflict('thread.merged', 'The thread was merged into another one');
  if (rights.canPost) throw threadLocked();
  throw forbidden('thread.post_not_allowed', 'You may read here, but not write');
}

export function threadLocked(): Error {
  return conflict('thread.locked', 'The thread is locked');
}

/** A number that no post of the thread has. @param path the field that it came in. */
export function beyondTheEnd(path: string): Error {
  return invalid([{ path, code: 'max', message: 'is beyond the last post of the thread' }]);
}
