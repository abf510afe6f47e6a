import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform/database';
import { isId } from '#platform/http';
import { isSlug } from '#platform/text';
import { Hub } from './entities/hub.entity.js';

/** Hubs as they are stored. */
@Injectable()
export class HubsRepository {
  constructor(private readonly db: Database) {}

  /** The hub with this slug or id. */
  async find(slugOrId: string): Promise<Hub | null> {
    if (isId(slugOrId)) return this.db.manager.findOneBy(Hub, { id: slugOrId });
    return isSlug(slugOrId) ? this.db.manager.findOneBy(Hub, { slug: slugOrId }) : null;
  }

  async findAll(ids: readonly string[]): Promise<Hub[]> {
    const wanted = [...new Set(ids)];
    return wanted.length === 0 ? [] : this.db.manager.findBy(Hub, { id: In(wanted) });
  }

  /** Ids of all who are on the roster. */
  async memberIds(hubId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT user_id AS id FROM hub_members WHERE hub_id = $1', [
      hubId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** Ids of the hub and of all that stand in it, at any depth. */
  async withInner(hubId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `WITH RECURSIVE inner_hubs AS (SELECT $1::uuid AS id UNION SELECT h.id FROM hubs h JOIN inner_hubs i ON h.parent_id = i.id)
       SELECT id FROM inner_hubs`,
      [hubId],
    );
    return rows.map(({ id }) => id);
  }
}
