import { Injectable } from '@nestjs/common';
import type { VisibilityKey } from '#platform/access';
import { arrayValue, Database } from '#platform/database';
import { COUNTS_AS_NEWS, NEWS_DAYS } from './news.sql.js';

/** What is unread in one place. */
export interface UnreadPlace {
  readonly placeId: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly slug: string;
  readonly name: string;
  readonly threads: number;
  readonly posts: number;
  readonly mentions: number;
}

type CountedPlace = Pick<UnreadPlace, 'placeId' | 'threads' | 'posts'>;

/** The same as it was counted last. */
interface KeptCount extends UnreadPlace {
  readonly isMember: boolean;
  /** Whether nothing has changed since. */
  readonly isTrue: boolean;
}

const FEW = 5;

const HUBS = arrayValue(2, 'uuid');
const KEYS = arrayValue(3, 'text');

/**
 * Places that may have something unread for person $1, who is a member of the hubs $2 and holds the keys $3: their hubs, and where else they have
 * read, follow something or are named. Touches one row of each, however many threads there are.
 */
const KEPT = `
  WITH named AS MATERIALIZED (
    SELECT t.place_id, count(*)::int AS mentions
      FROM mentions m JOIN threads t ON t.id = m.thread_id JOIN thread_places pl ON pl.id = t.place_id
      LEFT JOIN thread_reads r ON r.user_id = $1 AND r.thread_id = t.id
     WHERE m.target_id = $1 AND m.kind = 'person' AND m.seq > coalesce(r.seq, 0) AND pl.reader_keys && ${KEYS} AND coalesce(r.level, '') <> 'muted'
     GROUP BY t.place_id),
  asked AS (
    SELECT id AS place_id, true AS is_member FROM thread_places WHERE kind = 'hub' AND subject_id = ANY${HUBS}
    UNION
    SELECT pl.id, false FROM (SELECT place_id FROM unread_counts WHERE user_id = $1 UNION SELECT place_id FROM named) o
      JOIN thread_places pl ON pl.id = o.place_id
     WHERE NOT (pl.kind = 'hub' AND pl.subject_id = ANY${HUBS}) AND pl.reader_keys && ${KEYS})
  SELECT pl.id AS "placeId", pl.kind, pl.subject_id AS "subjectId", pl.slug, pl.name, coalesce(k.threads, 0) AS threads, coalesce(k.posts, 0) AS posts,
         coalesce(n.mentions, 0) AS mentions, a.is_member AS "isMember",
         coalesce(k.as_member = a.is_member AND k.counted_own_changes = k.own_changes AND k.counted_changes = coalesce(c.changes, 0)
           AND (k.true_until IS NULL OR now() < k.true_until), false) AS "isTrue"
    FROM asked a JOIN thread_places pl ON pl.id = a.place_id
    LEFT JOIN unread_counts k ON k.user_id = $1 AND k.place_id = a.place_id
    LEFT JOIN thread_place_changes c ON c.place_id = a.place_id
    LEFT JOIN named n ON n.place_id = a.place_id
   ORDER BY pl.name, pl.id`;

/**
 * Counts places anew and keeps that. Counts and numbers of changes are of one moment; what changes meanwhile has a higher number, and is counted by the
 * next who asks. Elsewhere than in their hubs people hear of threads that they follow.
 *
 * Everyone in a hub counts after each post. What is kept is not waited for until it is on the disk: lost in a crash, it is counted anew.
 */
const COUNT = `
  WITH unhurried AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)),
  asked AS (
    SELECT a.place_id, a.is_member, coalesce(k.own_changes, 0) AS own_changes, coalesce(c.changes, 0) AS changes, f.level, f.since
      FROM unnest($2::uuid[], $3::boolean[]) AS a(place_id, is_member)
      LEFT JOIN unread_counts k ON k.user_id = $1 AND k.place_id = a.place_id
      LEFT JOIN thread_place_changes c ON c.place_id = a.place_id
      LEFT JOIN place_follows f ON f.user_id = $1 AND f.place_id = a.place_id),
  counted AS (
    SELECT f.place_id, count(*)::int AS threads, sum(t.last_seq - coalesce(r.seq, 0))::int AS posts,
           min(t.last_post_at) FILTER (WHERE r.thread_id IS NULL AND f.since IS NULL) + interval '${NEWS_DAYS} days' AS true_until
      FROM asked f JOIN threads t ON t.place_id = f.place_id LEFT JOIN thread_reads r ON r.user_id = $1 AND r.thread_id = t.id
     WHERE CASE WHEN f.is_member THEN ${COUNTS_AS_NEWS}
                ELSE r.level IN ('watching', 'tracking') AND t.last_seq > r.seq AND t.merged_into_id IS NULL END
     GROUP BY f.place_id)
  INSERT INTO unread_counts (user_id, place_id, own_changes, counted_own_changes, counted_changes, as_member, threads, posts, true_until)
  SELECT $1, a.place_id, a.own_changes, a.own_changes, a.changes, a.is_member, coalesce(n.threads, 0), coalesce(n.posts, 0), n.true_until
    FROM unhurried CROSS JOIN asked a LEFT JOIN counted n ON n.place_id = a.place_id ORDER BY a.place_id
  ON CONFLICT (user_id, place_id) DO UPDATE SET counted_own_changes = excluded.counted_own_changes, counted_changes = excluded.counted_changes,
    as_member = excluded.as_member, threads = excluded.threads, posts = excluded.posts, true_until = excluded.true_until
  RETURNING place_id AS "placeId", threads, posts`;

/** What is unread, kept for each person and place and counted anew where something has changed. */
@Injectable()
export class UnreadCountsRepository {
  constructor(private readonly db: Database) {}

  /** Places with something unread, by name. @throws Error in a transaction: its commit would not wait for the disk either. */
  async unread(userId: string, hubIds: readonly string[], keys: readonly VisibilityKey[]): Promise<UnreadPlace[]> {
    if (this.db.inTransaction) throw new Error('unread posts are not counted in a transaction');
    const kept = await this.db.prepared<KeptCount & object>('unread_kept', KEPT, [userId, hubIds, keys]);
    const counted = await this.count(
      userId,
      kept.filter(({ isTrue }) => !isTrue),
    );
    return kept
      .map(({ placeId, kind, subjectId, slug, name, threads, posts, mentions }) => {
        const inPlace = { placeId, kind, subjectId, slug, name };
        return { ...inPlace, threads, posts, mentions, ...counted.get(placeId) };
      })
      .filter(({ threads, mentions }) => threads + mentions > 0);
  }

  /** One place and hundreds of them are best counted in different ways, so only the statement for a few, which is the usual one, is a prepared one. */
  private async count(
    userId: string,
    places: readonly KeptCount[],
  ): Promise<ReadonlyMap<string, Pick<CountedPlace, 'threads' | 'posts'>>> {
    if (places.length === 0) return new Map();
    const asked = [userId, places.map(({ placeId }) => placeId), places.map(({ isMember }) => isMember)];
    const rows =
      places.length <= FEW
        ? await this.db.prepared<CountedPlace>('unread_count_few', COUNT, asked)
        : await this.db.query<CountedPlace>(COUNT, asked);
    return new Map(rows.map(({ placeId, threads, posts }) => [placeId, { threads, posts }]));
  }
}
