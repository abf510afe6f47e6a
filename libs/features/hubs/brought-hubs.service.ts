import { Injectable } from '@nestjs/common';
import type { HubKind, HubRole, HubVisibility, JoinPolicy } from '#contracts';
import { Database, newId, Transactional } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { HubLink } from './entities/hub-link.entity.js';
import { hubChanged } from './hubs.events.js';
import { HubsRepository } from './hubs.repository.js';
import { Roster } from './members/roster.js';

/** A hub that comes with its people and pins from elsewhere, such as the demo's content. */
export interface BroughtHub {
  readonly slug: string;
  readonly name: string;
  readonly kind: HubKind;
  readonly purpose: string;
  readonly visibility: HubVisibility;
  readonly joinPolicy: JoinPolicy;
  readonly rules: string;
  readonly tags: readonly string[];
  readonly organisationId: string | null;
  /** Slug of the hub that it stands in. */
  readonly parent: string | null;
  /** Its people, the first one an owner. */
  readonly members: readonly { readonly userId: string; readonly role: HubRole }[];
  readonly links: readonly { readonly title: string; readonly note: string; readonly url: string }[];
}

/** Brings hubs in as they are; asks nobody. */
@Injectable()
export class BroughtHubs {
  constructor(
    private readonly db: Database,
    private readonly hubs: HubsRepository,
    private readonly roster: Roster,
    private readonly outbox: Outbox,
  ) {}

  /** Adds an example; one of that slug that is there stays as it is. */
  @Transactional()
  async bringInExample({ parent, members, links, rules, ...hub }: BroughtHub): Promise<void> {
    const id = newId();
    const [founder] = members;
    if (!founder) throw new Error(`the hub ${hub.slug} has nobody to lead it`);
    const within = parent === null ? null : await this.hubs.find(parent);
    const row = { ...hub, tags: [...hub.tags], parentId: within?.id ?? null, createdBy: founder.userId, isDemo: true };
    if (!(await this.hubs.insert({ ...row, id }))) return;
    if (rules !== '') {
      await this.hubs.addRules(id, 1, rules, founder.userId);
      await this.hubs.update(id, { rules, rulesVersion: 1 });
    }
    const made = await this.hubs.lock(id);
    for (const { userId, role } of members) await this.roster.add(made, userId, role);
    for (const [at, link] of links.entries())
      await this.db.manager.insert(HubLink, {
        id: newId(),
        hubId: id,
        ...link,
        position: at + 1,
        addedBy: founder.userId,
      });
    await this.outbox.record(hubChanged, { hubId: id });
  }
}
