import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PlaceKind,
  Places,
  ThreadPlaces,
  type GuardedPlace,
  type PlaceFacts,
  type PlaceRights,
} from '#features/threads';
import { isPlatform, type Actor } from '#platform/access';
import { OnEvent } from '#platform/outbox';
import { CouncilTerms } from '../../seats/council-terms.js';
import { secretariatChanged } from '../../seats/seats.events.js';
import { NeedDoor } from '../need-door.js';
import { NeedsRepository } from '../needs.repository.js';
import { needsChanged } from '../needs.events.js';

const BATCH = 200;

/** The key that names somebody of the secretariat in the place of a need. Nobody holds it: it opens nothing, and says who moderates. */
const secretaryKey = (userId: string): string => `secretary:${userId}`;

/** The thread of a need: everybody reads it, everybody who is signed in writes in it, and the secretariat looks after it. */
@Injectable()
export class NeedPlaces extends PlaceKind implements OnModuleInit {
  readonly kind = 'need';

  constructor(
    private readonly kinds: ThreadPlaces,
    private readonly places: Places,
    private readonly needs: NeedsRepository,
    private readonly door: NeedDoor,
    private readonly council: CouncilTerms,
  ) {
    super();
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async factsAt(slug: string): Promise<PlaceFacts | null> {
    const need = await this.door.find(slug);
    return need && this.factsOf(need.id);
  }

  async factsOf(needId: string): Promise<PlaceFacts | null> {
    const [need] = await this.needs.findAll([needId]);
    if (!need) return null;
    const secretaries = await this.council.secretaries();
    return {
      slug: need.slug,
      name: need.title,
      readerKeys: ['public', ...secretaries.map(secretaryKey)],
      isClosed: need.state === 'merged',
      isDemo: need.isDemo,
    };
  }

  rightsOf(actor: Actor | null, { readerKeys, isClosed }: GuardedPlace): PlaceRights {
    const isSecretary = actor !== null && readerKeys.includes(secretaryKey(actor.userId));
    return {
      canPost: actor !== null && !isClosed,
      canOpen: false,
      canModerate: isSecretary || isPlatform(actor, 'moderator'),
    };
  }

  /** Everybody may read it, so nobody in particular. */
  readersOf(): Promise<string[]> {
    return Promise.resolve([]);
  }

  @OnEvent(needsChanged, 'council.follow-needs')
  async onChanged({ needIds }: { needIds: string[] }): Promise<void> {
    for (const id of needIds) await this.places.refresh('need', id);
  }

  /** Another secretariat looks after the threads of all needs. */
  @OnEvent(secretariatChanged, 'council.follow-secretariat')
  async onSecretariat(): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.needs.idsAfter(after, BATCH);
      for (const id of ids) await this.places.refresh('need', id);
      if (ids.length < BATCH) return;
      after = ids.at(-1) ?? null;
    }
  }
}
