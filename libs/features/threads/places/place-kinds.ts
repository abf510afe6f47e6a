import { Injectable } from '@nestjs/common';
import type { ThreadPlaceKind } from '#contracts';
import type { Actor, VisibilityKey } from '#platform/access';
import type { ThreadPlace } from './thread-place.entity.js';

/** What the rules need to know of a place. */
export type GuardedPlace = Pick<ThreadPlace, 'kind' | 'subjectId' | 'readerKeys' | 'isClosed'>;

/** What a place says of the thing it belongs to, as that is today. */
export interface PlaceFacts {
  readonly slug: string;
  readonly name: string;
  readonly readerKeys: readonly VisibilityKey[];
  readonly isClosed: boolean;
  readonly isDemo: boolean;
}

/** What somebody may do in a place that they may read. Who reads is told by the keys alone, for lists and counts too. */
export interface PlaceRights {
  readonly canPost: boolean;
  readonly canOpen: boolean;
  readonly canModerate: boolean;
}

/** The side of the threads of whatever has threads: it knows its things, and who may do what there. */
export abstract class PlaceKind {
  abstract readonly kind: ThreadPlaceKind;
  /** Null when the thing is gone. */
  abstract factsOf(subjectId: string): Promise<PlaceFacts | null>;
  /** The same for the thing whose page has this last part in its address. */
  abstract factsAt(slug: string): Promise<PlaceFacts | null>;
  /** Asked for each post that is written: it must follow from what is known of asker and place. */
  abstract rightsOf(actor: Actor | null, place: GuardedPlace): PlaceRights;
  /** Ids of those who may read a place that is not open to all who are signed in. For suggesting whom to mention. */
  abstract readersOf(place: GuardedPlace): Promise<string[]>;
}

/** The kinds of places that threads can stand in. */
@Injectable()
export class ThreadPlaces {
  private readonly kinds = new Map<ThreadPlaceKind, PlaceKind>();

  /** Called once by each kind. */
  register(kind: PlaceKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`two kinds of places are called ${kind.kind}`);
    this.kinds.set(kind.kind, kind);
  }

  kind(name: ThreadPlaceKind): PlaceKind {
    const found = this.kinds.get(name);
    if (!found) throw new Error(`no feature has registered places of the kind ${name}`);
    return found;
  }

  rightsOf(actor: Actor | null, place: GuardedPlace): PlaceRights {
    return this.kind(place.kind).rightsOf(actor, place);
  }
}
