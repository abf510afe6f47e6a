import { Injectable } from '@nestjs/common';
import type { Visibility } from '#contracts';
import { canPostInHub, HubDoor, hubListingKeys, HubReaders, HubRef, type Hub } from '#features/hubs';
import type { Actor, VisibilityKey } from '#platform/access';
import { invalid } from '#platform/http';
import type { UseCaseRecord } from '../use-case.record.js';

/** What an edit says of who may read a case; what it does not name stays. */
export interface SharingEdit {
  readonly visibility?: Visibility | null;
  /** Slugs or ids. */
  readonly hubs?: readonly string[] | null;
}

/** With which hubs a case is shared. Everyone hears only of those that they may know of, its owners included. */
@Injectable()
export class UseCaseSharing {
  constructor(
    private readonly door: HubDoor,
    private readonly hubs: HubReaders,
  ) {}

  /** Those of these hubs that the asker may know of, by name. */
  async refs(actor: Actor | null, hubIds: readonly string[]): Promise<HubRef[]> {
    if (hubIds.length === 0) return [];
    const known = await this.door.listed(actor, hubIds);
    return [...known.values()].map((hub) => HubRef.from(hub)).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  }

  /** Which of these hubs the asker may know of. */
  async known(actor: Actor | null, hubIds: readonly string[]): Promise<Map<string, Hub>> {
    return hubIds.length === 0 ? new Map<string, Hub>() : this.door.listed(actor, hubIds);
  }

  /** Addresses of those of these hubs that a holder of the keys may know of, by id. */
  async slugsFor(keys: readonly VisibilityKey[], hubIds: readonly string[]): Promise<Map<string, string>> {
    const hubs = hubIds.length === 0 ? [] : await this.hubs.findAll(hubIds);
    return new Map(
      hubs.filter((hub) => hubListingKeys(hub).some((key) => keys.includes(key))).map(({ id, slug }) => [id, slug]),
    );
  }

  /** A hub that an import names; null is the operator, who may name any. */
  named(actor: Actor | null, slugOrId: string): Promise<Hub | null> {
    return actor === null ? this.hubs.resolve(slugOrId) : this.door.findListed(actor, slugOrId);
  }

  /**
   * Ids of the hubs of a case after an edit. One shares with hubs that one writes in; any editor who knows of a hub may take it away, and
   * those that the writer may not know of stay.
   * @throws Problem 400 for a hub that is not there, or not the writer's.
   */
  async after(
    actor: Actor,
    before: Pick<UseCaseRecord, 'visibility' | 'hubs'>,
    { visibility = before.visibility, hubs }: SharingEdit,
  ): Promise<string[]> {
    if (visibility !== 'hub') return [];
    if (hubs === undefined) return before.hubs;
    const known = await this.known(actor, before.hubs);
    const after = new Set(before.hubs.filter((id) => !known.has(id)));
    for (const [index, slugOrId] of (hubs ?? []).entries()) {
      const path = `hubs.${index}`;
      const hub = await this.door.findListed(actor, slugOrId);
      if (!hub) throw invalid([{ path, code: 'notFound', message: 'is not a hub on Torget' }]);
      if (!mayShareIn(actor, hub, before.hubs))
        throw invalid([{ path, code: 'notMember', message: 'is not a hub that you write in' }]);
      after.add(hub.id);
    }
    return [...after].sort();
  }
}

/** Whether the person may share a case with a hub: one that it is shared with already, or one that the person writes in. */
export function mayShareIn(actor: Actor, hub: Hub, shared: readonly string[]): boolean {
  return shared.includes(hub.id) || canPostInHub(actor, hub);
}
