import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HubReaders } from '#features/hubs';
import { Accounts } from '#features/identity';
import {
  useCaseArchived,
  useCaseChanged,
  useCaseDeleted,
  useCasePublished,
  UseCaseReaders,
  useCasesImported,
  type ReadableUseCase,
} from '#features/use-cases';
import { isMemberOf, isPlatform, type Actor } from '#platform/access';
import { OnEvent } from '#platform/outbox';
import { hubsIn, organisationsIn } from './place-keys.js';
import { PlaceKind, ThreadPlaces, type GuardedPlace, type PlaceFacts, type PlaceRights } from './place-kinds.js';
import { Places } from './places.service.js';

/** The thread of a use case: read by those who read the case, written by all of them who are signed in, looked after by its owners. */
@Injectable()
export class UseCasePlaces extends PlaceKind implements OnModuleInit {
  readonly kind = 'use_case';

  constructor(
    private readonly kinds: ThreadPlaces,
    private readonly places: Places,
    private readonly useCases: UseCaseReaders,
    private readonly accounts: Accounts,
    private readonly hubs: HubReaders,
  ) {
    super();
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async factsOf(useCaseId: string): Promise<PlaceFacts | null> {
    return factsOf((await this.useCases.of([useCaseId])).get(useCaseId) ?? null);
  }

  async factsAt(slug: string): Promise<PlaceFacts | null> {
    return factsOf(await this.useCases.at(slug));
  }

  rightsOf(actor: Actor | null, { readerKeys, isClosed }: GuardedPlace): PlaceRights {
    const isOwner = organisationsIn(readerKeys).some((id) => isMemberOf(actor, id, 'representative'));
    const isOpenToAll = readerKeys.includes('public') || readerKeys.includes('members');
    return {
      canPost: actor !== null && !isClosed,
      canOpen: false,
      canModerate: isOwner || (isOpenToAll && isPlatform(actor, 'moderator')),
    };
  }

  async readersOf({ readerKeys }: GuardedPlace): Promise<string[]> {
    const members = await Promise.all(hubsIn(readerKeys).map((hubId) => this.hubs.membersOf(hubId)));
    const owners = await this.accounts.peopleOf(organisationsIn(readerKeys));
    return [...new Set([...owners.map(({ id }) => id), ...members.flat()])];
  }

  @OnEvent(useCasePublished, 'threads.follow-published')
  onPublished({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.places.refresh('use_case', useCaseId);
  }

  @OnEvent(useCaseChanged, 'threads.follow-changed')
  onChanged({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.places.refresh('use_case', useCaseId);
  }

  @OnEvent(useCaseArchived, 'threads.follow-archived')
  onArchived({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.places.refresh('use_case', useCaseId);
  }

  @OnEvent(useCaseDeleted, 'threads.follow-deleted')
  onDeleted({ useCaseId }: { useCaseId: string }): Promise<void> {
    return this.places.refresh('use_case', useCaseId);
  }

  @OnEvent(useCasesImported, 'threads.follow-imported')
  async onImported({ useCaseIds }: { useCaseIds: string[] }): Promise<void> {
    for (const id of useCaseIds) await this.places.refresh('use_case', id);
  }
}

function factsOf(useCase: ReadableUseCase | null): PlaceFacts | null {
  if (!useCase) return null;
  const { slug, title: name, readerKeys, isClosed, isDemo } = useCase;
  return { slug, name, readerKeys, isClosed, isDemo };
}
