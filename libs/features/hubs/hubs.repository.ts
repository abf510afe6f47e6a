import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Database } from '#platform/database';
import { isId } from '#platform/http';
import { isSlug } from '#platform/text';
import { HubRules } from './entities/hub-rules.entity.js';
import { Hub } from './entities/hub.entity.js';

/** What is needed to store a hub; the rest begins as its columns say. */
export type NewHub = Pick<
  Hub,
  'id' | 'slug' | 'name' | 'kind' | 'purpose' | 'visibility' | 'joinPolicy' | 'tags' | 'organisationId' | 'parentId'
> &
  Pick<Hub, 'createdBy' | 'isDemo'>;

/** Hubs as they are stored. */
@Injectable()
export class HubsRepository {
  constructor(private readonly db: Database) {}

  /** The hub with this slug or id. */
  async find(slugOrId: string): Promise<Hub | null> {
    if (isId(slugOrId)) return this.db.manager.findOneBy(Hub, { id: slugOrId });
    return isSlug(slugOrId) ? this.db.manager.findOneBy(Hub, { slug: slugOrId }) : null;
  }

  /** The hub as it is now, locked until the transaction ends: all that changes it or its roster waits for its turn. */
  lock(id: string): Promise<Hub> {
    return this.db.manager.findOneOrFail(Hub, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async findAll(ids: readonly string[]): Promise<Hub[]> {
    const wanted = [...new Set(ids)];
    return wanted.length === 0 ? [] : this.db.manager.findBy(Hub, { id: In(wanted) });
  }

  /** Hubs that stand directly in this one. */
  findInner(parentId: string): Promise<Hub[]> {
    return this.db.manager.findBy(Hub, { parentId });
  }

  /** @returns false when the slug is taken. */
  async insert(hub: NewHub): Promise<boolean> {
    const done = await this.db.manager.createQueryBuilder().insert().into(Hub).values(hub).orIgnore().execute();
    return Array.isArray(done.raw) && done.raw.length > 0;
  }

  /** Changes a hub, and counts up its version. */
  async update(id: string, change: QueryDeepPartialEntity<Hub>): Promise<void> {
    await this.db.manager.update(Hub, { id }, { ...change, updatedAt: () => 'now()', version: () => 'version + 1' });
  }

  async addRules(hubId: string, version: number, text: string, changedBy: string): Promise<void> {
    await this.db.manager.insert(HubRules, { hubId, version, text, changedBy });
  }

  listRules(hubId: string): Promise<HubRules[]> {
    return this.db.manager.find(HubRules, { where: { hubId }, order: { version: 'DESC' } });
  }

  /** How many hubs a person has made in the last day. */
  async countMadeToday(userId: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM hubs WHERE created_by = $1 AND created_at > now() - interval '1 day'`,
      [userId],
    );
    return row?.n ?? 0;
  }

  /** Lets one at a time put hubs into each other, so that no circle comes about. */
  async lockTree(): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtext('hubs:tree'))`);
  }

  /** Ids of the hub and of all that stand in it, at any depth. */
  async withInner(hubId: string): Promise<string[]> {
    return (await this.tree(hubId, 'h.parent_id = t.id')).map(({ id }) => id);
  }

  /** How many hubs stand in one another from this one on outwards, itself counted. */
  async depthOutwards(hubId: string): Promise<number> {
    return (await this.tree(hubId, 'h.id = t.parent_id')).length;
  }

  /** How many hubs stand in one another from this one on inwards, itself counted. */
  async depthInwards(hubId: string): Promise<number> {
    return Math.max(...(await this.tree(hubId, 'h.parent_id = t.id')).map(({ depth }) => depth));
  }

  /** Ids of all hubs in their order; `after` null begins. */
  async idsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM hubs WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  private tree(hubId: string, next: string): Promise<{ id: string; depth: number }[]> {
    return this.db.query<{ id: string; depth: number }>(
      `WITH RECURSIVE tree AS (
         SELECT id, parent_id, 1 AS depth FROM hubs WHERE id = $1::uuid
         UNION ALL SELECT h.id, h.parent_id, t.depth + 1 FROM hubs h JOIN tree t ON ${next})
       SELECT id, depth FROM tree`,
      [hubId],
    );
  }
}
