import { Injectable } from '@nestjs/common';
import { Database, isoTime, literalLike } from '#platform/database';
import type { AuditDetails } from './audit.entities.js';

/** Which entries are asked for; everything that is given must fit. */
export interface AuditFilter {
  /** Id of a person: what they did, what was done to them, and what names them in its details, such as the author of a post. */
  readonly person?: string;
  readonly action?: string;
  readonly onType?: string;
  readonly onId?: string;
  /** ISO 8601; the first moment. */
  readonly from?: string;
  /** ISO 8601; the first moment after. */
  readonly until?: string;
  /** Part of label or details, an action, or the id of a thing. */
  readonly text?: string;
  /** Ids of people who fit `text` too, because names are not in the log. */
  readonly textPeople?: readonly string[];
}

/** An entry as it is read. */
export interface ReadEntry {
  readonly sequence: number;
  readonly at: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly tokenId: string | null;
  readonly onType: string;
  readonly onId: string;
  readonly onLabel: string | null;
  readonly details: AuditDetails;
  readonly hash: string;
  /** Null when it is forgotten, or there was none. */
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Reads the audit log. */
@Injectable()
export class AuditEntries {
  constructor(private readonly db: Database) {}

  /** Newest first; `before` continues a list. */
  list(filter: AuditFilter, before: number | null, limit: number): Promise<ReadEntry[]> {
    const { person, action, onType, onId, from, until, text, textPeople } = filter;
    const part = text === undefined || text.trim() === '' ? null : text.trim();
    return this.db.query<ReadEntry>(
      `SELECT e.sequence::int AS sequence, ${isoTime('e.at')} AS at, e.action, e.actor_id AS "actorId", e.token_id AS "tokenId", e.on_type AS "onType",
              e.on_id AS "onId", e.on_label AS "onLabel", e.details, e.hash, o.address, o.user_agent AS "userAgent"
         FROM audit_entries e LEFT JOIN audit_origins o ON o.entry_id = e.id
        WHERE e.sequence IS NOT NULL AND ($1::bigint IS NULL OR e.sequence < $1)
          AND ($2::uuid IS NULL OR e.actor_id = $2 OR (e.on_type = 'user' AND e.on_id = $2::text)
               OR (coalesce(e.on_label, '') || ' ' || e.details::text) LIKE '%' || $2::text || '%')
          AND ($3::text IS NULL OR e.action = $3) AND ($4::text IS NULL OR e.on_type = $4) AND ($5::text IS NULL OR e.on_id = $5)
          AND ($6::timestamptz IS NULL OR e.at >= $6) AND ($7::timestamptz IS NULL OR e.at < $7)
          AND ($8::text IS NULL OR (coalesce(e.on_label, '') || ' ' || e.details::text) ILIKE $9 OR e.action = $8 OR e.on_id = $8
               OR e.actor_id = ANY($10::uuid[]) OR (e.on_type = 'user' AND e.on_id = ANY($10::text[])))
        ORDER BY e.sequence DESC LIMIT $11`,
      [
        before,
        person ?? null,
        action ?? null,
        onType ?? null,
        onId ?? null,
        from ?? null,
        until ?? null,
        part,
        part === null ? null : `%${literalLike(part)}%`,
        textPeople ?? [],
        limit,
      ],
    );
  }
}
