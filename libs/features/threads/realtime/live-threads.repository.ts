import { Injectable } from '@nestjs/common';
import type { VisibilityKey } from '#platform/access';
import { Database } from '#platform/database';

/** What rooms need to know of many threads at once. */
@Injectable()
export class LiveThreadsRepository {
  constructor(private readonly db: Database) {}

  /** The keys that open each thread; those that are not there are missing. */
  async keysOf(ids: readonly string[]): Promise<Map<string, readonly VisibilityKey[]>> {
    const rows = await this.db.prepared<{ id: string; keys: string[] }>(
      'live_thread_keys',
      'SELECT t.id, pl.reader_keys AS keys FROM threads t JOIN thread_places pl ON pl.id = t.place_id WHERE t.id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, keys }) => [id, keys]));
  }

  /** Numbers of the last posts. */
  async lastSeqs(ids: readonly string[]): Promise<{ id: string; lastSeq: number }[]> {
    return this.db.prepared(
      'live_thread_tails',
      'SELECT id, last_seq AS "lastSeq" FROM threads WHERE id = ANY($1::uuid[])',
      [ids],
    );
  }
}
