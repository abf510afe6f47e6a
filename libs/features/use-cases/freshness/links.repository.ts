import { Injectable } from '@nestjs/common';
import { Database, isoTime } from '#platform/database';
import type { LinkOutcome } from './use-case-link.entity.js';

/** A link of a case as its owners see it. Times are ISO 8601 in UTC. */
export interface LinkRow {
  url: string;
  outcome: LinkOutcome | null;
  httpStatus: number | null;
  reason: string | null;
  checkedAt: string | null;
  brokenSince: string | null;
}

/** The links of published cases, as they are stored. */
@Injectable()
export class LinksRepository {
  constructor(private readonly db: Database) {}

  /** Makes these the links of these cases; what is known of links that stay stays. */
  async replace(useCaseIds: readonly string[], links: readonly { useCaseId: string; url: string }[]): Promise<void> {
    const pairs = [links.map(({ useCaseId }) => useCaseId), links.map(({ url }) => url)];
    await this.db.query(
      `DELETE FROM use_case_links l WHERE l.use_case_id = ANY($1::uuid[])
        AND NOT EXISTS (SELECT FROM unnest($2::uuid[], $3::text[]) AS kept(id, url) WHERE kept.id = l.use_case_id AND kept.url = l.url)`,
      [useCaseIds, ...pairs],
    );
    if (links.length === 0) return;
    await this.db.query(
      'INSERT INTO use_case_links (use_case_id, url) SELECT * FROM unnest($1::uuid[], $2::text[]) ON CONFLICT DO NOTHING',
      pairs,
    );
  }

  listOf(useCaseId: string): Promise<LinkRow[]> {
    return this.db.query<LinkRow>(
      `SELECT url, outcome, http_status AS "httpStatus", reason, ${isoTime('checked_at')} AS "checkedAt", ${isoTime('broken_since')} AS "brokenSince"
         FROM use_case_links WHERE use_case_id = $1 ORDER BY broken_since NULLS LAST, url`,
      [useCaseId],
    );
  }

  /** Addresses to look at: new ones first, then those that failed, each on another day, then those that nobody has looked at for a week. */
  async listDue(now: Date, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ url: string }>(
      `SELECT url FROM use_case_links
        WHERE checked_at IS NULL OR (failures > 0 AND failed_on < $1::date) OR checked_at < $1::timestamptz - interval '7 days'
        GROUP BY url ORDER BY bool_or(checked_at IS NULL) DESC, max(failures) DESC, min(checked_at), url LIMIT $2`,
      [now, limit],
    );
    return rows.map(({ url }) => url);
  }

  /** Notes what became of an address; one that failed on two days in a row is broken. */
  async record(
    url: string,
    { outcome, status, reason }: { outcome: LinkOutcome; status?: number; reason?: string },
    now: Date,
  ): Promise<void> {
    await this.db.query(
      `UPDATE use_case_links SET outcome = $2, http_status = $3, reason = $4, checked_at = $5::timestamptz,
         failures = CASE WHEN $6 THEN 0 WHEN failed_on = $5::date THEN failures ELSE failures + 1 END,
         broken_since = CASE WHEN $6 THEN NULL WHEN failures > 0 AND failed_on < $5::date THEN coalesce(broken_since, $5::timestamptz) ELSE broken_since END,
         failed_on = CASE WHEN $6 THEN NULL ELSE $5::date END
       WHERE url = $1`,
      [url, outcome, status ?? null, reason ?? null, now, outcome === 'ok'],
    );
  }
}
