import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  canModerateHub,
  canPostInHub,
  hubChanged,
  hubMemberChanged,
  HubReaders,
  hubReaderKeys,
  type GuardedHub,
  type Hub,
} from '#features/hubs';
import type { Actor } from '#platform/access';
import { OnEvent } from '#platform/outbox';
import { FollowsRepository } from '../reading/follows.repository.js';
import { PlaceKind, ThreadPlaces, type GuardedPlace, type PlaceFacts, type PlaceRights } from './place-kinds.js';
import { Places } from './places.service.js';

/** Threads of hubs: read by those who read the hub, written by its members, looked after by its moderators. */
@Injectable()
export class HubPlaces extends PlaceKind implements OnModuleInit {
  readonly kind = 'hub';

  constructor(
    private readonly kinds: ThreadPlaces,
    private readonly places: Places,
    private readonly hubs: HubReaders,
    private readonly follows: FollowsRepository,
  ) {
    super();
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async factsOf(hubId: string): Promise<PlaceFacts | null> {
    return factsOf(await this.hubs.find(hubId));
  }

  async factsAt(slug: string): Promise<PlaceFacts | null> {
    return factsOf(await this.hubs.resolve(slug));
  }

  rightsOf(actor: Actor | null, place: GuardedPlace): PlaceRights {
    const hub = guarded(place);
    const canPost = canPostInHub(actor, hub);
    return { canPost, canOpen: canPost, canModerate: canModerateHub(actor, hub) };
  }

  readersOf({ subjectId }: GuardedPlace): Promise<string[]> {
    return this.hubs.membersOf(subjectId);
  }

  @OnEvent(hubChanged, 'threads.follow-hub')
  onChanged({ hubId }: { hubId: string }): Promise<void> {
    return this.places.refresh('hub', hubId);
  }

  /** What was written before somebody came is no news to them. */
  @OnEvent(hubMemberChanged, 'threads.welcome-member')
  async onMember({ hubId, userId }: { hubId: string; userId: string }): Promise<void> {
    const place = await this.places.find('hub', hubId);
    if (place) await this.follows.begin(userId, place.id);
  }
}

/** The hub as its place knows it. */
function guarded({ subjectId, readerKeys, isClosed }: GuardedPlace): GuardedHub {
  return {
    id: subjectId,
    visibility: readerKeys.includes('public') ? 'open' : 'closed',
    joinPolicy: 'invite',
    archivedAt: isClosed ? new Date(0) : null,
  };
}

function factsOf(hub: Hub | null): PlaceFacts | null {
  if (!hub) return null;
  const { slug, name, archivedAt, isDemo } = hub;
  return { slug, name, readerKeys: hubReaderKeys(hub), isClosed: archivedAt !== null, isDemo };
}
