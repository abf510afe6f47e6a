import { Injectable } from '@nestjs/common';
import type { ReportReason, ReportState } from '#contracts';
import { Database, newId } from '#platform/database';
import { ThreadPlace } from '../places/thread-place.entity.js';

/** A report as it is listed. */
export interface ReportRow {
  readonly id: string;
  readonly postId: string;
  readonly threadId: string;
  readonly seq: number;
  readonly placeId: string;
  readonly reporterId: string | null;
  readonly reason: ReportReason;
  readonly note: string;
  readonly state: ReportState;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly decision: string | null;
}

const REPORT = `SELECT r.id, r.post_id AS "postId", p.thread_id AS "threadId", p.seq, t.place_id AS "placeId", r.reporter_id AS "reporterId", r.reason, r.note, r.state,
    r.created_at AS "createdAt", r.decided_at AS "decidedAt", r.decision
  FROM post_reports r JOIN posts p ON p.id = r.post_id JOIN threads t ON t.id = p.thread_id`;

/** The queries of the moderators' queues. */
@Injectable()
export class ReportsRepository {
  constructor(private readonly db: Database) {}

  /** One report for each person and post; a second one changes the first, and is looked at anew. */
  async put(postId: string, reporterId: string, reason: ReportReason, note: string): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO post_reports (id, post_id, reporter_id, reason, note) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (post_id, reporter_id) DO UPDATE SET reason = excluded.reason, note = excluded.note, state = 'open', decided_by = NULL,
         decided_at = NULL, decision = NULL RETURNING id`,
      [newId(), postId, reporterId, reason, note],
    );
    if (!row) throw new Error('a report was not stored');
    return row.id;
  }

  /** Locked until the transaction ends. */
  async lock(id: string): Promise<ReportRow | null> {
    await this.db.query('SELECT FROM post_reports WHERE id = $1 FOR UPDATE', [id]);
    return this.find(id);
  }

  async find(id: string): Promise<ReportRow | null> {
    const [row] = await this.db.query<ReportRow>(`${REPORT} WHERE r.id = $1`, [id]);
    return row ?? null;
  }

  /** Those of these places, newest first. */
  list(
    placeIds: readonly string[],
    states: readonly ReportState[],
    after: string | null,
    limit: number,
  ): Promise<ReportRow[]> {
    return this.db.query<ReportRow>(
      `${REPORT} WHERE t.place_id = ANY($1::uuid[]) AND r.state = ANY($2) AND ($3::uuid IS NULL OR r.id < $3::uuid) ORDER BY r.id DESC LIMIT $4`,
      [placeIds, states, after, limit],
    );
  }

  async countOpen(placeIds: readonly string[]): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM post_reports r JOIN posts p ON p.id = r.post_id JOIN threads t ON t.id = p.thread_id
        WHERE t.place_id = ANY($1::uuid[]) AND r.state = 'open'`,
      [placeIds],
    );
    return row?.count ?? 0;
  }

  async decide(id: string, state: ReportState, by: string, decision: string | null): Promise<void> {
    await this.db.query(
      'UPDATE post_reports SET state = $2, decided_by = $3, decided_at = now(), decision = $4 WHERE id = $1',
      [id, state, by, decision],
    );
  }

  /** Finds all open reports of a post right, when a moderator has taken its words away. @returns their ids. */
  async upholdAll(postId: string, by: string, decision: string | null): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE post_reports SET state = 'upheld', decided_by = $2, decided_at = now(), decision = $3
        WHERE post_id = $1 AND state = 'open' RETURNING id`,
      [postId, by, decision],
    );
    return rows.map(({ id }) => id);
  }

  /** Places that a moderator has something to do in: with reports, or with posts that wait. */
  placesWith(queue: 'reports' | 'held'): Promise<ThreadPlace[]> {
    const inQueue =
      queue === 'reports'
        ? 'SELECT t.place_id FROM post_reports r JOIN posts p ON p.id = r.post_id JOIN threads t ON t.id = p.thread_id'
        : 'SELECT t.place_id FROM held_posts h JOIN threads t ON t.id = h.thread_id WHERE h.refused_at IS NULL';
    return this.db.manager.createQueryBuilder(ThreadPlace, 'place').where(`place.id IN (${inQueue})`).getMany();
  }
}
