import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SearchDocument, SearchType } from '../search-engine.js';

/** How far the copy in Meilisearch has come, for one type. */
export interface ReplicaState {
  /** Version of the settings that the index was built with. */
  readonly version: string;
  /** When Meilisearch made the index: another time is another index, such as after its data were lost. */
  readonly createdAt: string;
  /** The last write to the PostgreSQL index that the copy has. */
  readonly generation: number;
  readonly key: number;
  /** Documents that Meilisearch does not take. */
  readonly refused: readonly string[];
  /** Why the last copying failed; null when it did not. */
  readonly error: string | null;
}

/** A row of the PostgreSQL index that was written or taken out. */
export interface IndexedRow {
  readonly key: number;
  readonly id: string;
  readonly version: number;
  readonly generation: number;
  readonly removed: boolean;
}

/** A document as the PostgreSQL index has it. */
export interface KeptDocument {
  readonly key: number;
  readonly document: SearchDocument;
}

interface KeptRow {
  readonly key: number;
  readonly id: string;
  readonly version: string;
  readonly slug: string;
  readonly lang: string;
  readonly keywords: string[];
  readonly facets: Record<string, string[]>;
  readonly visible_to: string[];
  readonly newest: Date;
  readonly updated: Date;
  readonly reuse: number;
  readonly measured: boolean;
  readonly texts: { lang: string; title: string; summary: string; body: string; attached: string }[] | null;
}

const nameOf = (type: SearchType): string => `replica:${type}`;

/** SQL of the copying to Meilisearch. All of it runs outside of transactions: what is copied has been committed. */
@Injectable()
export class ReplicaRepository {
  constructor(private readonly dataSource: DataSource) {}

  async state(type: SearchType): Promise<ReplicaState | null> {
    const [row] = await this.query<{ value: ReplicaState }>(`SELECT value FROM search_state WHERE name = $1`, [
      nameOf(type),
    ]);
    return row?.value ?? null;
  }

  async states(): Promise<ReadonlyMap<string, ReplicaState>> {
    const rows = await this.query<{ type: string; value: ReplicaState }>(
      `SELECT substr(name, 9) AS type, value FROM search_state WHERE name LIKE 'replica:%'`,
      [],
    );
    return new Map(rows.map(({ type, value }) => [type, value]));
  }

  async keep(type: SearchType, state: ReplicaState): Promise<void> {
    await this.query(
      `INSERT INTO search_state (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [nameOf(type), JSON.stringify(state)],
    );
  }

  async noteFailure(type: SearchType, error: string): Promise<void> {
    await this.query(`UPDATE search_state SET value = value || jsonb_build_object('error', $2::text) WHERE name = $1`, [
      nameOf(type),
      error,
    ]);
  }

  async generation(type: SearchType): Promise<number> {
    const [row] = await this.query<{ generation: string }>(
      `SELECT generation FROM search_generations WHERE type = $1`,
      [type],
    );
    return Number(row?.generation ?? 0);
  }

  /** Rows after a place in the order of writes. */
  rowsAfter(type: SearchType, generation: number, key: number, limit: number): Promise<IndexedRow[]> {
    return this.query(
      `SELECT key, id, version::float8 AS version, generation::float8 AS generation, removed FROM search_documents
       WHERE type = $1 AND generation >= $2 AND (generation, key) > ($2, $3) ORDER BY generation, key LIMIT $4`,
      [type, generation, key, limit],
    );
  }

  /** Ids that were taken out after a place in the order of writes. */
  async removedAfter(type: SearchType, generation: number): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT id FROM search_documents WHERE type = $1 AND generation >= $2 AND removed`,
      [type, generation],
    );
    return rows.map(({ id }) => id);
  }

  /** What there is to find, in the order of keys. */
  present(type: SearchType, afterKey: number, limit: number): Promise<IndexedRow[]> {
    return this.query(
      `SELECT key, id, version::float8 AS version, generation::float8 AS generation, removed FROM search_documents
       WHERE type = $1 AND NOT removed AND key > $2 ORDER BY key LIMIT $3`,
      [type, afterKey, limit],
    );
  }

  /** Whole documents, without those that have been taken out. */
  async documents(type: SearchType, keys: readonly number[]): Promise<KeptDocument[]> {
    const rows = await this.query<KeptRow>(
      `SELECT d.key, d.id, d.version, d.slug, d.lang, to_json(d.keywords) AS keywords, d.facets, to_json(d.visible_to) AS visible_to,
         d.newest, d.updated, d.reuse, d.measured,
         (SELECT json_agg(json_build_object('lang', t.lang, 'title', t.title, 'summary', t.summary, 'body', t.body, 'attached', t.attached) ORDER BY t.position)
          FROM search_texts t WHERE t.key = d.key) AS texts
       FROM search_documents d WHERE d.key = ANY ($1::integer[]) AND NOT d.removed`,
      [keys],
    );
    return rows.map(({ key, visible_to, version, texts, ...row }) => ({
      key,
      document: {
        ...row,
        type,
        version: Number(version),
        visibilityKeys: visible_to,
        texts: texts ?? [],
        attached: texts?.[0]?.attached ?? '',
      },
    }));
  }

  /** Seconds since the oldest write that the copy lacks; 0 when it has all. */
  async lagSeconds(type: SearchType, generation: number): Promise<number> {
    const [row] = await this.query<{ lag: number | null }>(
      `SELECT extract(epoch FROM now() - min(written_at))::float8 AS lag FROM search_documents WHERE type = $1 AND generation > $2`,
      [type, generation],
    );
    return Math.max(0, row?.lag ?? 0);
  }

  /** Does the work unless another process is at it; answers whether it did. The lock falls with the connection. */
  async alone(type: SearchType, work: () => Promise<void>): Promise<boolean> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const [row] = (await runner.query(`SELECT pg_try_advisory_lock(hashtext($1)) AS mine`, [nameOf(type)])) as {
        mine: boolean;
      }[];
      if (row?.mine !== true) return false;
      try {
        await work();
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(hashtext($1))`, [nameOf(type)]);
      }
      return true;
    } finally {
      await runner.release();
    }
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, parameters);
  }
}
