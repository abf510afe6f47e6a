import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { Database } from '#platform/database';
import type { Attachable } from './attachment-targets.js';
import { StoredFile } from './file.entity.js';

/** Files that are there for people: stored whole, and not removed. */
const LIVE = { storedAt: Not(IsNull()), removedAt: IsNull() } as const;

/** A file whose content is on its way to the store. */
export type NewFile = Pick<
  StoredFile,
  'id' | 'uploaderId' | 'name' | 'size' | 'contentType' | 'charset' | 'sha256' | 'sentSha256'
>;

/** How much room a person's files take. */
export interface Usage {
  readonly unattached: number;
  /** Sent within the last day, in bytes, removed files among them. */
  readonly bytesToday: number;
}

/** Files as they are stored. */
@Injectable()
export class FilesRepository {
  constructor(private readonly db: Database) {}

  async insert(file: NewFile): Promise<void> {
    await this.db.manager.insert(StoredFile, file);
  }

  find(id: string): Promise<StoredFile | null> {
    return this.db.manager.findOneBy(StoredFile, { id, ...LIVE });
  }

  findByRequest(uploaderId: string, requestKey: string): Promise<StoredFile | null> {
    return this.db.manager.findOneBy(StoredFile, { uploaderId, requestKey, ...LIVE });
  }

  /** Locked against others until the transaction ends, in an order that cannot deadlock. */
  lock(ids: readonly string[]): Promise<StoredFile[]> {
    return this.db.manager.find(StoredFile, {
      where: { id: In(ids), ...LIVE },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those of these files that the person uploaded and that are attached to nothing, or to this thing. */
  async attachable(uploaderId: string, ids: readonly string[], { type, id }: Attachable): Promise<string[]> {
    const found = await this.db.manager.find(StoredFile, {
      select: { id: true },
      where: [
        { id: In(ids), uploaderId, targetType: IsNull(), ...LIVE },
        { id: In(ids), uploaderId, targetType: type, targetId: id, ...LIVE },
      ],
    });
    return found.map((file) => file.id);
  }

  /** Lets one transaction at a time count and change the files of a person or a thing. */
  async lockOwner(owner: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`files:${owner}`]);
  }

  async usageOf(uploaderId: string): Promise<Usage> {
    const [row] = await this.db.query<{ unattached: number; bytes_today: string }>(
      `SELECT count(*) FILTER (WHERE removed_at IS NULL AND target_type IS NULL)::int AS unattached,
              coalesce(sum(size) FILTER (WHERE created_at > now() - interval '1 day'), 0) AS bytes_today
       FROM files WHERE uploader_id = $1 AND (created_at > now() - interval '1 day' OR (removed_at IS NULL AND target_type IS NULL))`,
      [uploaderId],
    );
    return { unattached: row?.unattached ?? 0, bytesToday: Number(row?.bytes_today ?? 0) };
  }

  countOf({ type, id }: Attachable): Promise<number> {
    return this.db.manager.countBy(StoredFile, { targetType: type, targetId: id, ...LIVE });
  }

  /** Oldest first. */
  listOf(type: string, ids: readonly string[]): Promise<StoredFile[]> {
    return this.db.manager.find(StoredFile, {
      where: { targetType: type, targetId: In(ids), ...LIVE },
      order: { id: 'ASC' },
    });
  }

  /** Oldest first. */
  pageOf({ type, id }: Attachable, after: string | null, take: number): Promise<StoredFile[]> {
    return this.db.manager.find(StoredFile, {
      where: { targetType: type, targetId: id, ...LIVE, ...(after === null ? {} : { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take,
    });
  }

  /** Oldest first. */
  listOfUploader(uploaderId: string): Promise<StoredFile[]> {
    return this.db.manager.find(StoredFile, { where: { uploaderId, ...LIVE }, order: { id: 'ASC' } });
  }

  async handOver(type: string, pairs: readonly { readonly from: string; readonly to: string }[]): Promise<void> {
    await this.db.query(
      `UPDATE files f SET target_id = m.new FROM unnest($2::uuid[], $3::uuid[]) AS m(old, new) WHERE f.target_type = $1 AND f.target_id = m.old`,
      [type, pairs.map(({ from }) => from), pairs.map(({ to }) => to)],
    );
  }

  async markStored(id: string, requestKey: string | null): Promise<void> {
    await this.db.manager.update(StoredFile, { id }, { storedAt: () => 'now()', requestKey });
  }

  async attach(ids: readonly string[], { type, id }: Attachable): Promise<void> {
    await this.db.manager.update(StoredFile, { id: In(ids) }, { targetType: type, targetId: id });
  }

  /** A removed file gives its request key free: the same upload may come again. */
  async markRemoved(ids: readonly string[]): Promise<void> {
    await this.db.manager.update(StoredFile, { id: In(ids) }, { removedAt: () => 'now()', requestKey: null });
  }

  /** Locks some of the files that nobody attached to anything within so many days. */
  lockForgotten(days: number, most: number): Promise<StoredFile[]> {
    return this.db.manager
      .createQueryBuilder(StoredFile, 'file')
      .where('file.removedAt IS NULL AND file.targetType IS NULL')
      .andWhere(`file.createdAt < now() - make_interval(days => :days)`, { days })
      .orderBy('file.id')
      .take(most)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  async forgetRemoved(): Promise<void> {
    await this.db.query(`DELETE FROM files WHERE removed_at < now() - interval '2 days'`);
  }
}
