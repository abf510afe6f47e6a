import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Database } from '#platform/database';
import { Need } from './need.entity.js';

/** What is needed to store a need; the rest begins as its columns say. */
export type NewNeed = Pick<
  Need,
  'id' | 'slug' | 'title' | 'background' | 'affected' | 'areas' | 'lang' | 'organisationId' | 'raisedBy' | 'threadId'
> &
  Partial<Pick<Need, 'isDemo' | 'createdAt' | 'updatedAt' | 'state' | 'stateSince'>>;

/** Needs as they are stored. */
@Injectable()
export class NeedsRepository {
  constructor(private readonly db: Database) {}

  find(id: string): Promise<Need> {
    return this.db.manager.findOneByOrFail(Need, { id });
  }

  /** The need as it is now, locked until the transaction ends: all that changes it or its supports waits for its turn. */
  lock(id: string): Promise<Need> {
    return this.db.manager.findOneOrFail(Need, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Two needs, locked in an order that never lets two transactions wait for each other. */
  async lockBoth(one: string, other: string): Promise<[Need, Need]> {
    const [first, second] = one < other ? [one, other] : [other, one];
    const locked = [await this.lock(first), await this.lock(second)] as const;
    return one === first ? [locked[0], locked[1]] : [locked[1], locked[0]];
  }

  async findAll(ids: readonly string[]): Promise<Need[]> {
    const wanted = [...new Set(ids)];
    return wanted.length === 0 ? [] : this.db.manager.findBy(Need, { id: In(wanted) });
  }

  /** Needs that were merged into this one, in the order in which they were raised. */
  findMergedInto(id: string): Promise<Need[]> {
    return this.db.manager.find(Need, { where: { mergedIntoId: id }, order: { id: 'ASC' } });
  }

  /** @returns false when the slug is taken. */
  async insert(need: NewNeed): Promise<boolean> {
    const done = await this.db.manager.createQueryBuilder().insert().into(Need).values(need).orIgnore().execute();
    return Array.isArray(done.raw) && done.raw.length > 0;
  }

  /** Changes a need, and counts up its version. */
  async update(id: string, change: QueryDeepPartialEntity<Need>): Promise<void> {
    await this.db.manager.update(Need, { id }, { ...change, updatedAt: () => 'now()', version: () => 'version + 1' });
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Need, { id });
  }

  /** How many needs a person has raised in the last day. */
  async countRaisedToday(userId: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM council_needs WHERE raised_by = $1 AND created_at > now() - interval '1 day'`,
      [userId],
    );
    return row?.n ?? 0;
  }

  /** Ids of all needs in their order; `after` null begins. */
  async idsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM council_needs WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }
}
