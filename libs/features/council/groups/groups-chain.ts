import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicPaths } from '#contracts';
import { hubListingKeys, HubReaders } from '#features/hubs';
import type { Actor, VisibilityKey } from '#platform/access';
import { ChainSource, ChainSources, type ChainLink } from '../chain/chain-links.js';
import { LiveKinds } from '../live/live-kinds.js';
import { GroupView } from './group-view.js';
import { GroupsRepository } from './groups.repository.js';

/** Working groups in the chains of needs, and followed live: as far as the asker may know of the hub. */
@Injectable()
export class GroupsChain extends ChainSource implements OnModuleInit {
  readonly kind = 'group';

  constructor(
    private readonly rows: GroupsRepository,
    private readonly view: GroupView,
    private readonly readers: HubReaders,
    private readonly sources: ChainSources,
    private readonly live: LiveKinds,
  ) {
    super();
  }

  onModuleInit(): void {
    this.sources.register(this);
    this.live.register(this.kind, (ids) => this.keysOf(ids));
  }

  async linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]> {
    const summaries = await this.view.summaries(actor, await this.rows.hubsOf(needId));
    return summaries.map(({ hub, progress, createdAt }) => ({
      kind: this.kind,
      id: hub.id,
      title: hub.name,
      path: publicPaths.workingGroup(hub.slug),
      state: progress?.standing ?? null,
      at: new Date(createdAt),
    }));
  }

  async needsOf(hubId: string): Promise<string[]> {
    return (await this.rows.needsOf([hubId])).map(({ needId }) => needId);
  }

  private async keysOf(ids: readonly string[]): Promise<Map<string, readonly VisibilityKey[]>> {
    const groups = await this.rows.findAll(ids);
    const hubs = await Promise.all(groups.map(({ hubId }) => this.readers.find(hubId)));
    return new Map(hubs.flatMap((hub) => (hub ? [[hub.id, hubListingKeys(hub)] as const] : [])));
  }
}
