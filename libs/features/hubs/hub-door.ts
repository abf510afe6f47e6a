import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { conflict, forbidden, notFound, unauthorised } from '#platform/http';
import type { Hub } from './entities/hub.entity.js';
import { canEditHub, canOwnHub, canReadHub, canSeeHub, canTendHub } from './hubs.policy.js';
import { HubsRepository } from './hubs.repository.js';

/** The one way to a hub. A secret one is not there for those outside. */
@Injectable()
export class HubDoor {
  constructor(private readonly hubs: HubsRepository) {}

  /** A hub that the asker may know of. @throws Problem 404. */
  async getListed(actor: Actor | null, slugOrId: string): Promise<Hub> {
    const hub = await this.findListed(actor, slugOrId);
    if (!hub) throw notFound('hub.not_found', 'There is no such hub');
    return hub;
  }

  /** A hub that the asker may know of, or null. */
  async findListed(actor: Actor | null, slugOrId: string): Promise<Hub | null> {
    const hub = await this.hubs.find(slugOrId);
    return hub && canSeeHub(actor, hub) ? hub : null;
  }

  /** A hub whose content the asker may read. @throws Problem 404; 401 or 403 for a closed one. */
  async getForReading(actor: Actor | null, slugOrId: string): Promise<Hub> {
    const hub = await this.getListed(actor, slugOrId);
    if (canReadHub(actor, hub)) return hub;
    if (actor === null) throw unauthorised();
    throw forbidden('hub.members_only', 'Only members of the hub read what is in it');
  }

  /** A hub whose members and pins the asker looks after. @throws Problem 403, 404; 409 when it is archived. */
  async getForTending(actor: Actor, slugOrId: string): Promise<Hub> {
    const hub = await this.getListed(actor, slugOrId);
    if (!canTendHub(actor, { ...hub, archivedAt: null }))
      throw forbidden('hub.moderators_only', 'Only moderators of the hub may do this');
    return openFor(hub);
  }

  /** A hub that the asker may change. @throws Problem as {@link getForTending}. */
  async getForEditing(actor: Actor, slugOrId: string): Promise<Hub> {
    const hub = await this.getForOwning(actor, slugOrId);
    if (!canEditHub(actor, hub)) openFor(hub);
    return hub;
  }

  /** A hub that the asker owns, archived or not. @throws Problem 403, 404. */
  async getForOwning(actor: Actor, slugOrId: string): Promise<Hub> {
    const hub = await this.getListed(actor, slugOrId);
    if (!canOwnHub(actor, hub)) throw forbidden('hub.owners_only', 'Only owners of the hub may do this');
    return hub;
  }

  /** Those of these hubs that the asker may know of. */
  async listed(actor: Actor | null, ids: readonly string[]): Promise<Map<string, Hub>> {
    const found = await this.hubs.findAll(ids);
    return new Map(found.filter((hub) => canSeeHub(actor, hub)).map((hub) => [hub.id, hub]));
  }

  /** The hub itself and all that stand in it, whoever may read them: lists filter each by its own keys. */
  withInner(hubId: string): Promise<string[]> {
    return this.hubs.withInner(hubId);
  }
}

function openFor(hub: Hub): Hub {
  if (hub.archivedAt !== null) throw conflict('hub.archived', 'The hub is archived');
  return hub;
}
