import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { introductionAccepted, IntroducedPairs, type Introduced } from '#features/partners';
import { isMemberOf, orgKey, type Actor } from '#platform/access';
import { OnEvent } from '#platform/outbox';
import { Threads } from '../threads/threads.service.js';
import { organisationsIn } from './place-keys.js';
import { PlaceKind, ThreadPlaces, type GuardedPlace, type PlaceFacts, type PlaceRights } from './place-kinds.js';

/**
 * The talk of two organisations that have been introduced: for the people of both, as the introduction itself, and for nobody else, also not
 * for administrators of the platform. It is looked after by the administrators of the two.
 */
@Injectable()
export class IntroductionPlaces extends PlaceKind implements OnModuleInit {
  readonly kind = 'introduction';

  constructor(
    private readonly kinds: ThreadPlaces,
    private readonly threads: Threads,
    private readonly introductions: IntroducedPairs,
    private readonly accounts: Accounts,
  ) {
    super();
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async factsOf(introductionId: string): Promise<PlaceFacts | null> {
    const pair = await this.introductions.find(introductionId);
    if (!pair) return null;
    const { from, to, title } = pair;
    return {
      slug: introductionId,
      name: title,
      readerKeys: [orgKey(from.id), orgKey(to.id)],
      isClosed: false,
      isDemo: from.isDemo && to.isDemo,
    };
  }

  /** Introductions stand on one page, together. */
  factsAt(): Promise<null> {
    return Promise.resolve(null);
  }

  rightsOf(actor: Actor | null, { readerKeys }: GuardedPlace): PlaceRights {
    const sides = organisationsIn(readerKeys);
    return {
      canPost: sides.some((id) => isMemberOf(actor, id)),
      canOpen: false,
      canModerate: sides.some((id) => isMemberOf(actor, id, 'administrator')),
    };
  }

  async readersOf({ readerKeys }: GuardedPlace): Promise<string[]> {
    return (await this.accounts.peopleOf(organisationsIn(readerKeys))).map(({ id }) => id);
  }

  /** Both have said yes: there is a place to talk, and the two who arranged it follow it. */
  @OnEvent(introductionAccepted, 'threads.open-introduction')
  async onAccepted({ introductionId, userIds }: Introduced): Promise<void> {
    await this.threads.openOnly('introduction', introductionId, userIds);
  }
}
