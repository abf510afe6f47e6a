import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentTarget, AttachmentTargets } from '#features/files';
import type { Actor } from '#platform/access';
import type { Hub } from './entities/hub.entity.js';
import { canEditHub, canReadHub, canSeeHub, canTendHub } from './hubs.policy.js';
import { HubsRepository } from './hubs.repository.js';

/** Documents that are pinned in a hub, for those who read it. */
export const HUB_FILES = 'hub';
/** The image that a hub shows of itself, for those who may know of it. */
export const HUB_COVER = 'hub_cover';

class HubTarget extends AttachmentTarget {
  constructor(
    readonly type: string,
    private readonly hubs: HubsRepository,
    private readonly reads: (actor: Actor | null, hub: Hub) => boolean,
    private readonly edits: (actor: Actor | null, hub: Hub) => boolean,
  ) {
    super();
  }

  async canRead(actor: Actor | null, id: string): Promise<boolean> {
    const hub = await this.hubs.find(id);
    return hub !== null && this.reads(actor, hub);
  }

  async canEdit(actor: Actor, id: string): Promise<boolean> {
    const hub = await this.hubs.find(id);
    return hub !== null && this.reads(actor, hub) && this.edits(actor, hub);
  }
}

/** Registers what files of hubs are attached to. */
@Injectable()
export class HubAttachments implements OnModuleInit {
  constructor(
    private readonly targets: AttachmentTargets,
    private readonly hubs: HubsRepository,
  ) {}

  onModuleInit(): void {
    this.targets.register(new HubTarget(HUB_FILES, this.hubs, canReadHub, canTendHub));
    this.targets.register(new HubTarget(HUB_COVER, this.hubs, canSeeHub, canEditHub));
  }
}
