/** How long back news of a place are news to somebody who has never said that they follow it. */
export const NEWS_DAYS = 14;

/**
 * Whether thread `t` of a hub has something new for a member who has read `r` of it and follows the hub as `f`. A thread that they never opened counts
 * when it was written in since they came.
 */
export const COUNTS_AS_NEWS = `t.last_seq > coalesce(r.seq, 0) AND t.merged_into_id IS NULL
     AND coalesce(r.level, f.level) IS DISTINCT FROM 'muted'
     AND (r.thread_id IS NOT NULL OR t.last_post_at > coalesce(f.since, now() - interval '${NEWS_DAYS} days'))`;

/**
 * Threads with something new for person $1, who is a member of the hubs $2 and holds the keys $3: those of their hubs, and those elsewhere that they
 * follow, as far as neither is muted.
 */
export const NEWS = `
  SELECT t.id, t.place_id, t.last_seq, coalesce(r.seq, 0) AS read_seq, coalesce(r.level, f.level, 'normal') AS level
    FROM thread_places pl JOIN threads t ON t.place_id = pl.id
    LEFT JOIN place_follows f ON f.user_id = $1 AND f.place_id = pl.id
    LEFT JOIN thread_reads r ON r.user_id = $1 AND r.thread_id = t.id
   WHERE pl.kind = 'hub' AND pl.subject_id = ANY($2::uuid[]) AND ${COUNTS_AS_NEWS}
  UNION ALL
  SELECT t.id, t.place_id, t.last_seq, r.seq, r.level
    FROM thread_reads r JOIN threads t ON t.id = r.thread_id JOIN thread_places pl ON pl.id = t.place_id
   WHERE r.user_id = $1 AND r.level IN ('watching', 'tracking') AND t.last_seq > r.seq AND t.merged_into_id IS NULL
     AND pl.reader_keys && $3::text[] AND NOT (pl.kind = 'hub' AND pl.subject_id = ANY($2::uuid[]))`;
