import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

/** A post before and after it moved. */
export interface Movement {
  readonly oldId: string;
  readonly oldSeq: number;
  readonly newId: string;
  readonly newSeq: number;
}

const MOVES = 'unnest($1::uuid[], $2::uuid[], $3::int[]) AS m(old, new, seq)';
const movesOf = (moves: readonly Movement[]): unknown[] => [
  moves.map(({ oldId }) => oldId),
  moves.map(({ newId }) => newId),
  moves.map(({ newSeq }) => newSeq),
];

/** What belongs to a post and goes with it. */
const BELONGINGS = ['post_reactions', 'post_bookmarks', 'post_revisions', 'post_reports'] as const;

/** The statements of moving posts from one thread to another. */
@Injectable()
export class PostMovingRepository {
  constructor(private readonly db: Database) {}

  /** Those of these posts that are there, in their order. */
  leaving(threadId: string, seqs: readonly number[] | null): Promise<{ id: string; seq: number }[]> {
    return this.db.query(
      'SELECT id, seq FROM posts WHERE thread_id = $1 AND removed_at IS NULL AND ($2::int[] IS NULL OR seq = ANY($2)) ORDER BY seq FOR UPDATE',
      [threadId, seqs],
    );
  }

  async lastSeqOf(threadId: string): Promise<number> {
    const [row] = await this.db.query<{ seq: number }>('SELECT last_seq AS seq FROM threads WHERE id = $1', [threadId]);
    return row?.seq ?? 0;
  }

  /** Writes the posts into the new thread. An answer to a post that stays behind answers nothing any more. */
  async copy(toId: string, moves: readonly Movement[]): Promise<void> {
    await this.db.query(
      `INSERT INTO posts (id, thread_id, seq, author_id, organisation_id, body, html, reply_to_id, reply_to_seq, has_files, reactions, version, created_at,
         edited_at, edited_by, edit_reason)
       SELECT m.new, $4, m.seq, p.author_id, p.organisation_id, p.body, p.html, r.new, r.seq, p.has_files, p.reactions, p.version, p.created_at,
         p.edited_at, p.edited_by, p.edit_reason
         FROM ${MOVES} JOIN posts p ON p.id = m.old
         LEFT JOIN unnest($1::uuid[], $2::uuid[], $3::int[]) AS r(old, new, seq) ON r.old = p.reply_to_id`,
      [...movesOf(moves), toId],
    );
    await this.db.query(
      `UPDATE threads t SET last_seq = $2, last_post_at = greatest(t.last_post_at, n.at), active_at = greatest(t.active_at, n.at)
         FROM (SELECT max(created_at) AS at FROM posts WHERE thread_id = $1) n WHERE t.id = $1`,
      [toId, moves.at(-1)?.newSeq ?? 0],
    );
  }

  async handOver(toId: string, moves: readonly Movement[]): Promise<void> {
    for (const table of BELONGINGS)
      await this.db.query(
        `UPDATE ${table} b SET post_id = m.new FROM ${MOVES} WHERE b.post_id = m.old`,
        movesOf(moves),
      );
    await this.db.query(
      `UPDATE mentions b SET post_id = m.new, thread_id = $4, seq = m.seq FROM ${MOVES} WHERE b.post_id = m.old`,
      [...movesOf(moves), toId],
    );
  }

  async leaveTombstones(by: string, moves: readonly Movement[]): Promise<void> {
    await this.db.query(
      `UPDATE posts p SET body = '', html = '', has_files = false, reactions = '{}', removal_kind = 'moved', removed_at = now(), removed_by = $4,
         moved_to_id = m.new, version = p.version + 1 FROM ${MOVES} WHERE p.id = m.old`,
      [...movesOf(moves), by],
    );
  }

  /** Who had read the posts where they were has read them where they are, as far as they had read that thread to its end. */
  async carryReadMarks(fromId: string, toId: string, base: number, moves: readonly Movement[]): Promise<void> {
    await this.db.query(
      `INSERT INTO thread_reads AS r (user_id, thread_id, seq, level)
       SELECT s.user_id, $2, $3 + (SELECT count(*)::int FROM unnest($4::int[]) AS o(seq) WHERE o.seq <= s.seq), s.level
         FROM thread_reads s WHERE s.thread_id = $1 AND ($3 = 0 OR EXISTS (SELECT FROM thread_reads x WHERE x.user_id = s.user_id AND x.thread_id = $2))
       ON CONFLICT (user_id, thread_id) DO UPDATE SET seq = greatest(r.seq, excluded.seq) WHERE r.seq = $3`,
      [fromId, toId, base, moves.map(({ oldSeq }) => oldSeq)],
    );
  }
}
