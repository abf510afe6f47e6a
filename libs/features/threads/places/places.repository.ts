import { Injectable } from '@nestjs/common';
import { ArrayOverlap } from 'typeorm';
import type { ThreadPlaceKind } from '#contracts';
import type { VisibilityKey } from '#platform/access';
import { Database, newId } from '#platform/database';
import type { PlaceFacts } from './place-kinds.js';
import { ThreadPlace } from './thread-place.entity.js';

/** The queries about places. */
@Injectable()
export class PlacesRepository {
  constructor(private readonly db: Database) {}

  find(kind: ThreadPlaceKind, subjectId: string): Promise<ThreadPlace | null> {
    return this.db.manager.findOneBy(ThreadPlace, { kind, subjectId });
  }

  async idsOf(kind: ThreadPlaceKind, subjectIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM thread_places WHERE kind = $1 AND subject_id = ANY($2::uuid[])',
      [kind, subjectIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Places of a kind that a holder of the keys reads. */
  readable(kind: ThreadPlaceKind, keys: readonly VisibilityKey[]): Promise<ThreadPlace[]> {
    return this.db.manager.findBy(ThreadPlace, { kind, readerKeys: ArrayOverlap(keys) });
  }

  findById(id: string): Promise<ThreadPlace | null> {
    return this.db.manager.findOneBy(ThreadPlace, { id });
  }

  /** Makes the place, or waits for whoever is making it. */
  async insert(kind: ThreadPlaceKind, subjectId: string, facts: PlaceFacts): Promise<void> {
    await this.db.query(
      `INSERT INTO thread_places (id, kind, subject_id, slug, name, reader_keys, is_closed, is_demo) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (kind, subject_id) DO NOTHING`,
      [newId(), kind, subjectId, facts.slug, facts.name, facts.readerKeys, facts.isClosed, facts.isDemo],
    );
  }

  /** Lets one transaction at a time open the only thread of a place. */
  async lock(id: string): Promise<void> {
    await this.db.query('SELECT FROM thread_places WHERE id = $1 FOR NO KEY UPDATE', [id]);
  }

  /** @returns whether anything is another than before. */
  async update(id: string, facts: PlaceFacts): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE thread_places SET slug = $2, name = $3, reader_keys = $4, is_closed = $5, is_demo = $6
        WHERE id = $1 AND (slug, name, reader_keys, is_closed, is_demo) IS DISTINCT FROM ($2, $3, $4::text[], $5::boolean, $6::boolean) RETURNING id`,
      [id, facts.slug, facts.name, facts.readerKeys, facts.isClosed, facts.isDemo],
    );
    return rows.length > 0;
  }

  /** Shuts a place whose thing is gone: what was written in it is nobody's to read. */
  async shut(id: string): Promise<boolean> {
    const rows = await this.db.query(
      "UPDATE thread_places SET reader_keys = '{}', is_closed = true WHERE id = $1 AND reader_keys <> '{}' RETURNING id",
      [id],
    );
    return rows.length > 0;
  }

  async changeRules(
    id: string,
    rules: Partial<Pick<ThreadPlace, 'slowModeSeconds' | 'closeAfterDays' | 'heldFirstPosts'>>,
  ): Promise<void> {
    await this.db.manager.update(ThreadPlace, { id }, rules);
  }
}
