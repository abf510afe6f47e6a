import { Injectable } from '@nestjs/common';
import type { VisibilityKey } from '#platform/access';
import { arrayValue, Database } from '#platform/database';
import { postsCreated } from '../threads.events.js';

/** Longer than between two looks. */
const LATELY_SECONDS = 30;

/** The number of a post, and its thread. */
export interface WrittenIn {
  readonly threadId: string;
  readonly seq: number;
}

/** What rooms need to know of many threads at once. */
@Injectable()
export class LiveThreadsRepository {
  constructor(private readonly db: Database) {}

  /** The keys that open each thread; those that are not there are missing. */
  async keysOf(ids: readonly string[]): Promise<Map<string, readonly VisibilityKey[]>> {
    const rows = await this.db.prepared<{ id: string; keys: string[] }>(
      'live_thread_keys',
      `SELECT t.id, pl.reader_keys AS keys FROM threads t JOIN thread_places pl ON pl.id = t.place_id WHERE t.id = ANY${arrayValue(1, 'uuid')}`,
      [ids],
    );
    return new Map(rows.map(({ id, keys }) => [id, keys]));
  }

  /** Numbers of the last posts. */
  async lastSeqs(ids: readonly string[]): Promise<{ id: string; lastSeq: number }[]> {
    return this.db.prepared(
      'live_thread_tails',
      `SELECT id, last_seq AS "lastSeq" FROM threads WHERE id = ANY${arrayValue(1, 'uuid')}`,
      [ids],
    );
  }

  /** The last posts that were written in the last half minute, one for each thread. */
  async writtenLately(): Promise<WrittenIn[]> {
    return this.db.prepared(
      'live_threads_written',
      `SELECT post ->> 'threadId' AS "threadId", max((post ->> 'seq')::int) AS seq
         FROM outbox_events e, jsonb_array_elements(e.payload -> 'posts') AS post
        WHERE e.name = '${postsCreated.name}' AND e.recorded_at > now() - interval '${LATELY_SECONDS} seconds' GROUP BY 1`,
    );
  }

  /** The hubs that these threads stand in. */
  async hubsOf(threadIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ hubId: string }>(
      `SELECT DISTINCT pl.subject_id AS "hubId" FROM threads t JOIN thread_places pl ON pl.id = t.place_id
        WHERE t.id = ANY($1::uuid[]) AND pl.kind = 'hub'`,
      [threadIds],
    );
    return new Set(rows.map(({ hubId }) => hubId));
  }

  /** Those of these people who follow one of these threads. */
  async followersAmong(threadIds: readonly string[], userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ userId: string }>(
      `SELECT DISTINCT user_id AS "userId" FROM thread_reads
        WHERE thread_id = ANY($1::uuid[]) AND user_id = ANY($2::uuid[]) AND level IN ('watching', 'tracking')`,
      [threadIds, userIds],
    );
    return new Set(rows.map(({ userId }) => userId));
  }
}
