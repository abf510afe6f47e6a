import { createHash } from 'node:crypto';
import { isoTime } from '#platform/database';

/** An entry as the chain commits to it: texts only, as the database writes them. */
export interface ChainedEntry {
  readonly sequence: string | null;
  readonly previousHash: string | null;
  readonly hash: string | null;
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly tokenId: string | null;
  readonly onType: string;
  readonly onId: string;
  readonly onLabel: string | null;
  /** JSON as PostgreSQL writes a `jsonb`. */
  readonly details: string;
  readonly originDigest: string | null;
}

/** Where an entry came from, as far as it is still known. */
export interface KnownOrigin {
  readonly salt: string;
  readonly address: string;
  readonly userAgent: string;
}

/** What looking through the chain found out. */
export interface ChainReport {
  /** Entries that the log should have. */
  readonly entries: number;
  /** Hash of the last one. Written down elsewhere, it shows later that the log up to here is the same. */
  readonly headHash: string;
  /** The first place where the chain is broken, or null. */
  readonly brokenAt: number | null;
}

/** Asks one SQL statement. */
export type Ask = <Row>(sql: string, parameters: unknown[]) => Promise<Row[]>;

/** Entries that are looked at in one go. */
const BATCH = 2000;

/** What the hash of an entry is made of: a JSON array of its texts with ", " between them, as PostgreSQL's `json_build_array` writes it. */
export function chainText(entry: ChainedEntry): string {
  const { sequence, previousHash, id, at, action, actorId, tokenId, onType, onId, onLabel, details, originDigest } =
    entry;
  const texts = [
    sequence,
    previousHash,
    id,
    at,
    action,
    actorId,
    tokenId,
    onType,
    onId,
    onLabel,
    details,
    originDigest,
  ];
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}

/** The hash of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What stands in the chain for where an entry came from. */
export function originDigest({ salt, address, userAgent }: KnownOrigin): string {
  return sha256(JSON.stringify([salt, address, userAgent]));
}

/** Whether an entry is what was chained after the one with hash `before`. */
export function isWhole(entry: ChainedEntry, before: string, origin: KnownOrigin | null): boolean {
  if (entry.previousHash !== before || sha256(chainText(entry)) !== entry.hash) return false;
  return origin === null || originDigest(origin) === entry.originDigest;
}

type Row = ChainedEntry & { readonly origin: KnownOrigin | null };

/**
 * Looks through the whole chain, independently of the functions in the database that made it. What is appended meanwhile is left for the next
 * time.
 */
export async function verifyChain(ask: Ask): Promise<ChainReport> {
  const [head] = await ask<{ sequence: string; hash: string }>('SELECT sequence, hash FROM audit_head', []);
  if (!head) return { entries: 0, headHash: '', brokenAt: 1 };
  const report = { entries: Number(head.sequence), headHash: head.hash };
  let [place, before] = [0, ''];
  while (place < report.entries) {
    const rows = await ask<Row>(
      `SELECT e.sequence, e.previous_hash AS "previousHash", e.hash, e.id, ${isoTime('e.at')} AS at, e.action, e.actor_id AS "actorId",
              e.token_id AS "tokenId", e.on_type AS "onType", e.on_id AS "onId", e.on_label AS "onLabel", e.details::text AS details,
              e.origin_digest AS "originDigest",
              CASE WHEN o.entry_id IS NULL THEN NULL ELSE json_build_object('salt', o.salt, 'address', o.address, 'userAgent', o.user_agent) END AS origin
         FROM audit_entries e LEFT JOIN audit_origins o ON o.entry_id = e.id
        WHERE e.sequence > $1 AND e.sequence <= $2 ORDER BY e.sequence LIMIT $3`,
      [place, report.entries, BATCH],
    );
    for (const row of rows) {
      if (Number(row.sequence) !== place + 1 || !isWhole(row, before, row.origin))
        return { ...report, brokenAt: place + 1 };
      [place, before] = [place + 1, row.hash ?? ''];
    }
    if (rows.length === 0) return { ...report, brokenAt: place + 1 };
  }
  return { ...report, brokenAt: before === head.hash ? null : place };
}
