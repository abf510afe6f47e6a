import { Injectable } from '@nestjs/common';
import { HubDoor, type Hub } from '#features/hubs';
import type { Actor } from '#platform/access';
import { conflict, forbidden, notFound } from '#platform/http';
import { CouncilStandings } from '../seats/council-standings.js';
import type { WorkingGroup } from './group.entities.js';
import { canDirectGroup, canWorkOnGroup } from './groups.policy.js';
import { GroupsRepository } from './groups.repository.js';

/** A working group with its hub. */
export interface GroupOfHub {
  readonly hub: Hub;
  readonly group: WorkingGroup;
}

/** The one way to a working group: through its hub. A secret one is not there for those outside. */
@Injectable()
export class GroupDoor {
  constructor(
    private readonly hubs: HubDoor,
    private readonly rows: GroupsRepository,
    private readonly standings: CouncilStandings,
  ) {}

  /** @throws Problem 404. */
  async getListed(actor: Actor | null, slugOrHubId: string): Promise<GroupOfHub> {
    const hub = await this.hubs.getListed(actor, slugOrHubId);
    const group = await this.rows.find(hub.id);
    if (!group) throw notFound('working_group.not_found', 'The hub is not a working group of the council');
    return { hub, group };
  }

  /** Locked until the transaction ends. @throws Problem 403, 404; 409 when the hub is archived. */
  async getForWork(actor: Actor, slugOrHubId: string): Promise<GroupOfHub> {
    const { hub, group } = await this.getListed(actor, slugOrHubId);
    if (!canWorkOnGroup(actor, await this.standings.of(actor), { hub, group }))
      throw forbidden('working_group.not_yours', 'Only who leads the group, or looks after its hub, may do this');
    if (hub.archivedAt !== null) throw conflict('hub.archived', 'The hub is archived');
    return { hub, group: await this.rows.lock(hub.id) };
  }

  /** @throws Problem 403. */
  async assertDirects(actor: Actor): Promise<void> {
    if (!canDirectGroup(await this.standings.of(actor)))
      throw forbidden('council.secretariat_only', 'Only the secretariat of the council may do this');
  }
}
