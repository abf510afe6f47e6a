import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { HubLink } from '../entities/hub-link.entity.js';

/** What is pinned in hubs, as it is stored. */
@Injectable()
export class PinnedRepository {
  constructor(private readonly db: Database) {}

  /** Everything that is pinned in a hub, in its order. */
  listOf(hubId: string): Promise<HubLink[]> {
    return this.db.manager.find(HubLink, { where: { hubId }, order: { position: 'ASC', id: 'ASC' } });
  }

  find(hubId: string, id: string): Promise<HubLink | null> {
    return this.db.manager.findOneBy(HubLink, { id, hubId });
  }

  async insert(pin: Omit<HubLink, 'createdAt'>): Promise<void> {
    await this.db.manager.insert(HubLink, pin);
  }

  async update(id: string, change: Partial<Pick<HubLink, 'title' | 'note' | 'url'>>): Promise<void> {
    await this.db.manager.update(HubLink, { id }, change);
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(HubLink, { id });
  }

  /** Puts everything that is pinned in a hub into the order of these ids. */
  async order(hubId: string, ids: readonly string[]): Promise<void> {
    await this.db.query('UPDATE hub_links SET position = array_position($2::uuid[], id) WHERE hub_id = $1', [
      hubId,
      ids,
    ]);
  }
}
