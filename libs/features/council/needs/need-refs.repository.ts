import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { NeedRef } from './need-ref.response.js';
import { Need } from './need.entity.js';

/** Needs by what addresses and other rows call them. */
@Injectable()
export class NeedRefsRepository {
  constructor(private readonly db: Database) {}

  async find(by: 'id' | 'slug', value: string): Promise<NeedRef | null> {
    return this.db.manager.findOne(Need, {
      where: { [by]: value },
      select: { id: true, slug: true, title: true, state: true },
    });
  }

  findAll(ids: readonly string[]): Promise<NeedRef[]> {
    return this.db.query<NeedRef>('SELECT id, slug, title, state FROM council_needs WHERE id = ANY($1::uuid[])', [ids]);
  }

  /** Ids of the needs that were made out of a thread. */
  async madeOutOf(threadId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT id FROM council_needs WHERE thread_id = $1 ORDER BY id', [
      threadId,
    ]);
    return rows.map(({ id }) => id);
  }
}
