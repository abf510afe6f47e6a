import { Injectable } from '@nestjs/common';
import { THREAD_LIMITS as LIMITS } from '#contracts';
import { askerKeys, type Actor } from '#platform/access';
import { isId } from '#platform/http';
import { foldAccents } from '#platform/text';
import { ThreadPlaces } from '../places/place-kinds.js';
import { PlacesRepository } from '../places/places.repository.js';
import { ThreadDoor } from '../threads/thread-door.js';
import type { ThreadResponse } from '../threads/thread.response.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import { Threads } from '../threads/threads.service.js';

/** Threads that another one can be merged into: a moderator finds them by name. */
@Injectable()
export class MergeTargets {
  constructor(
    private readonly rows: ThreadsRepository,
    private readonly door: ThreadDoor,
    private readonly kinds: ThreadPlaces,
    private readonly places: PlacesRepository,
    private readonly threads: Threads,
  ) {}

  /** Whole threads of hubs that the asker moderates, as merging asks for. @param q words of the title, or an id. @throws Problem 403, 404. */
  async find(actor: Actor, id: string, q: string): Promise<ThreadResponse[]> {
    const { thread } = await this.door.getForModerating(actor, id);
    if (thread.place.kind !== 'hub' || thread.mergedIntoId !== null) return [];
    const places = await this.places.readable('hub', askerKeys(actor));
    const found = await this.rows.findWhole({
      placeIds: places.filter((place) => this.kinds.rightsOf(actor, place).canModerate).map((place) => place.id),
      besides: thread,
      ...(isId(q) ? { id: q, words: [] } : { id: null, words: foldAccents(q).split(/\s+/) }),
      limit: LIMITS.suggestions,
    });
    return this.threads.shown(actor, found);
  }
}
