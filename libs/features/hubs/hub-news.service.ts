import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { HubRef } from './dto/hub.response.js';
import type { HubNews } from './dto/hub-news.response.js';
import { HubDoor } from './hub-door.js';
import { HubNewsRepository } from './hub-news.repository.js';
import { canReadHub } from './hubs.policy.js';
import { HubsRepository } from './hubs.repository.js';

/** What has happened in a hub beside its threads: its own and that of the hubs in it which the asker may read. */
@Injectable()
export class HubNewsService {
  constructor(
    private readonly news: HubNewsRepository,
    private readonly door: HubDoor,
    private readonly hubs: HubsRepository,
  ) {}

  /** @throws Problem 404; 401 or 403 for a closed hub that one is not in. */
  async list(actor: Actor | null, slug: string): Promise<HubNews> {
    const { id } = await this.door.getForReading(actor, slug);
    const all = await this.hubs.findAll(await this.hubs.withInner(id));
    const readable = new Map(all.filter((hub) => canReadHub(actor, hub)).map((hub) => [hub.id, hub]));
    const rows = await this.news.list([...readable.keys()]);
    return {
      items: rows.flatMap(({ kind, at, hubId, person, title }) => {
        const hub = readable.get(hubId);
        if (!hub || (person !== null && actor === null)) return [];
        return [{ kind, at: at.toISOString(), hub: HubRef.from(hub), person, title }];
      }),
    };
  }
}
