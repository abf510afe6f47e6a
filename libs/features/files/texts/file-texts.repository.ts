import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { ReadText } from './text-reader.js';
import { TEXT_LIMITS } from './text-limits.js';

const LIVE = `f.stored_at IS NOT NULL AND f.removed_at IS NULL`;

/** The texts of files as they are stored. */
@Injectable()
export class FileTextsRepository {
  constructor(private readonly db: Database) {}

  /** Notes that reading begins, and says the how-manieth time it is; null when it has been read to its end, or is gone. */
  async begin(fileId: string): Promise<number | null> {
    const [row] = await this.db.query<{ attempts: number }>(
      `INSERT INTO file_texts AS t (file_id, state, attempts)
       SELECT f.id, 'reading', 1 FROM files f WHERE f.id = $1 AND ${LIVE}
       ON CONFLICT (file_id) DO UPDATE SET attempts = t.attempts + 1, begun_at = now() WHERE t.state = 'reading'
       RETURNING attempts`,
      [fileId],
    );
    return row?.attempts ?? null;
  }

  /** Answers whether the file still was there. */
  async finish(fileId: string, read: ReadText): Promise<boolean> {
    const [problem, text] = 'problem' in read ? [read.problem, ''] : [null, read.text];
    const rows = await this.db.query(
      `UPDATE file_texts SET state = $2, problem = $3, text = $4 WHERE file_id = $1 AND state = 'reading' RETURNING file_id`,
      [fileId, problem === null ? 'read' : 'unreadable', problem, text],
    );
    return rows.length > 0;
  }

  async forget(fileIds: readonly string[]): Promise<void> {
    await this.db.query(`DELETE FROM file_texts WHERE file_id = ANY ($1)`, [fileIds]);
  }

  /** What the files of things say, oldest file first, by the id of the thing. */
  async textsOf(type: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ id: string; text: string }>(
      `SELECT f.target_id AS id, left(string_agg(t.text, E'\\n\\n' ORDER BY f.id), ${TEXT_LIMITS.charactersOfThing}) AS text
       FROM files f JOIN file_texts t ON t.file_id = f.id
       WHERE f.target_type = $1 AND f.target_id = ANY ($2::uuid[]) AND ${LIVE} AND t.text <> '' GROUP BY f.target_id`,
      [type, ids],
    );
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** Attached files of these types that nobody has read, or whose reading broke off long ago. */
  async unread(contentTypes: readonly string[], limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT f.id FROM files f LEFT JOIN file_texts t ON t.file_id = f.id
       WHERE f.target_id IS NOT NULL AND ${LIVE} AND f.content_type = ANY ($1)
         AND (t.file_id IS NULL OR (t.state = 'reading' AND t.begun_at < now() - interval '6 hours'))
       ORDER BY f.id LIMIT $2`,
      [contentTypes, limit],
    );
    return rows.map(({ id }) => id);
  }
}
