import { Injectable } from '@nestjs/common';
import type { SubscriptionLevel } from '#contracts';
import { Database } from '#platform/database';

/** How closely people follow threads and places, and how far they have read. */
@Injectable()
export class FollowsRepository {
  constructor(private readonly db: Database) {}

  /** The person follows the place from now on; who does already goes on as before. */
  async begin(userId: string, placeId: string): Promise<void> {
    await this.db.query('INSERT INTO place_follows (user_id, place_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      userId,
      placeId,
    ]);
  }

  async followPlace(userId: string, placeId: string, level: SubscriptionLevel): Promise<void> {
    await this.db.query(
      `INSERT INTO place_follows (user_id, place_id, level) VALUES ($1, $2, $3) ON CONFLICT (user_id, place_id) DO UPDATE SET level = excluded.level`,
      [userId, placeId, level],
    );
  }

  /** How closely a person follows a place; null for one who has never said. */
  async levelIn(userId: string, placeId: string): Promise<SubscriptionLevel | null> {
    const [row] = await this.db.query<{ level: SubscriptionLevel }>(
      'SELECT level FROM place_follows WHERE user_id = $1 AND place_id = $2',
      [userId, placeId],
    );
    return row?.level ?? null;
  }

  async followThread(userId: string, threadId: string, level: SubscriptionLevel): Promise<void> {
    await this.db.query(
      `INSERT INTO thread_reads (user_id, thread_id, level) VALUES ($1, $2, $3)
       ON CONFLICT (user_id, thread_id) DO UPDATE SET level = excluded.level, updated_at = now()`,
      [userId, threadId, level],
    );
  }

  /** People who have not said otherwise follow a thread this closely. */
  async followUnlessSet(userIds: readonly string[], threadId: string, level: SubscriptionLevel): Promise<void> {
    await this.db.query(
      `INSERT INTO thread_reads AS r (user_id, thread_id, level) SELECT id, $2, $3 FROM unnest($1::uuid[]) AS n(id)
       ON CONFLICT (user_id, thread_id) DO UPDATE SET level = coalesce(r.level, excluded.level)`,
      [userIds, threadId, level],
    );
  }
}
