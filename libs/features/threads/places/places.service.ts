import { Injectable } from '@nestjs/common';
import type { ThreadPlaceKind } from '#contracts';
import { Transactional } from '#platform/database';
import { notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { placeChanged } from '../threads.events.js';
import { ThreadPlaces } from './place-kinds.js';
import { PlacesRepository } from './places.repository.js';
import type { ThreadPlace } from './thread-place.entity.js';

/** Makes places when they are first needed, and keeps them true. */
@Injectable()
export class Places {
  constructor(
    private readonly rows: PlacesRepository,
    private readonly kinds: ThreadPlaces,
    private readonly outbox: Outbox,
  ) {}

  find(kind: ThreadPlaceKind, subjectId: string): Promise<ThreadPlace | null> {
    return this.rows.find(kind, subjectId);
  }

  /** Ids of the places that these things have. */
  idsOf(kind: ThreadPlaceKind, subjectIds: readonly string[]): Promise<string[]> {
    return this.rows.idsOf(kind, subjectIds);
  }

  /** The place of a thing that the caller knows to be there and to be readable. @throws Problem 404 when it went in the meantime. */
  @Transactional()
  async getOrMake(kind: ThreadPlaceKind, subjectId: string): Promise<ThreadPlace> {
    const there = await this.rows.find(kind, subjectId);
    if (there) return there;
    const facts = await this.kinds.kind(kind).factsOf(subjectId);
    if (facts) await this.rows.insert(kind, subjectId, facts);
    const made = facts && (await this.rows.find(kind, subjectId));
    if (!made) throw notFound('thread_place.not_found', 'There is no such place');
    return made;
  }

  /** Lets one transaction at a time open the only thread of a place. */
  lock(id: string): Promise<void> {
    return this.rows.lock(id);
  }

  /** Looks at the thing again. Where nobody has needed a place yet, none is made. */
  @Transactional()
  async refresh(kind: ThreadPlaceKind, subjectId: string): Promise<void> {
    const place = await this.rows.find(kind, subjectId);
    if (!place) return;
    const facts = await this.kinds.kind(kind).factsOf(subjectId);
    const changed = facts ? await this.rows.update(place.id, facts) : await this.rows.shut(place.id);
    if (changed) await this.outbox.record(placeChanged, { placeId: place.id });
  }
}
