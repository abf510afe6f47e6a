import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { RoundState } from '#contracts';
import { Database } from '#platform/database';
import type { NeedRef } from '../needs/index.js';
import { RoundNeed } from './entities/round-need.entity.js';
import { Round } from './entities/round.entity.js';
import { roundStateAt } from './round-clock.js';

/** A round as it is now, by the clock of the database. */
export type RoundRecord = Omit<Round, 'result' | 'record'> & {
  readonly state: RoundState;
  readonly termName: string;
  readonly needCount: number;
  /** The database's time when it was read. */
  readonly now: Date;
};

/** What is needed to store a round. */
export type NewRound = Pick<
  Round,
  'id' | 'termId' | 'title' | 'opensAt' | 'closesAt' | 'weights' | 'topCount' | 'createdBy'
> &
  Partial<Pick<Round, 'isDemo'>>;

/** What changes in a round; its result is fixed by {@link RoundsRepository.close}. */
type RoundChange = Partial<Pick<Round, 'title' | 'opensAt' | 'closesAt' | 'weights' | 'topCount'>>;

const COLUMNS = `r.id, r.term_id AS "termId", t.name AS "termName", r.title, r.opens_at AS "opensAt", r.closes_at AS "closesAt", r.ended_at AS "endedAt",
  r.closed_at AS "closedAt", r.weights, r.top_count AS "topCount", r.told_state AS "toldState", r.record_hash AS "recordHash", r.created_by AS "createdBy",
  r.version, r.is_demo AS "isDemo", r.created_at AS "createdAt", now() AS now,
  (SELECT count(*)::int FROM council_round_needs n WHERE n.round_id = r.id) AS "needCount"`;
const ROUNDS = `FROM council_rounds r JOIN council_terms t ON t.id = r.term_id`;

/** This instant, cut to the milliseconds that are stored: rounded up it would lie ahead. */
const NOW = `date_trunc('milliseconds', now())`;

/** How a round is held while something is done in it: `SHARE` by those who score, `UPDATE` by what ends that or changes the round. */
export type RoundLock = 'SHARE' | 'UPDATE';

/** Rounds and their needs, as they are stored. */
@Injectable()
export class RoundsRepository {
  constructor(private readonly db: Database) {}

  async find(id: string): Promise<RoundRecord | null> {
    const [row] = await this.select('r.id = $1', [id]);
    return row ?? null;
  }

  /** The round, as it is when the lock is got. */
  async lock(id: string, lock: RoundLock): Promise<RoundRecord | null> {
    const [row] = await this.select(`r.id = $1 FOR ${lock} OF r`, [id]);
    return row ?? null;
  }

  /** Newest first. Drafts of the terms whose papers the asker reads are among them; `allDrafts` is for the secretariat. */
  list(readable: readonly string[], allDrafts: boolean, after: string | null, limit: number): Promise<RoundRecord[]> {
    return this.select(
      `(r.opens_at <= now() OR $1 OR r.term_id = ANY($2::uuid[])) AND ($3::uuid IS NULL OR r.id < $3::uuid) ORDER BY r.id DESC LIMIT $4`,
      [allDrafts, readable, after, limit],
    );
  }

  findAll(ids: readonly string[]): Promise<RoundRecord[]> {
    return this.select('r.id = ANY($1::uuid[])', [ids]);
  }

  /** Those that have begun and hold the need, oldest first. */
  async withNeed(needId: string): Promise<RoundRecord[]> {
    return this.select(
      `r.opens_at <= now() AND r.id IN (SELECT round_id FROM council_round_needs WHERE need_id = $1) ORDER BY r.opens_at`,
      [needId],
    );
  }

  /** Rounds that the clock has moved, and nobody has been told. */
  async findUntold(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM council_rounds WHERE closed_at IS NULL AND (told_state = 'draft' AND opens_at <= now()
         OR told_state = 'open' AND (closes_at <= now() OR ended_at IS NOT NULL)) ORDER BY opens_at, id`,
    );
    return rows.map(({ id }) => id);
  }

  /** What the clock of the database shows. */
  async now(): Promise<Date> {
    const [row] = await this.db.query<{ now: Date }>('SELECT now() AS now');
    return (row as { now: Date }).now;
  }

  async insert(round: NewRound, needIds: readonly string[]): Promise<void> {
    await this.db.manager.insert(Round, round);
    await this.addNeeds(round.id, needIds);
  }

  /** Changes a round, and counts up its version. */
  async update(id: string, change: RoundChange): Promise<void> {
    const set: QueryDeepPartialEntity<Round> = { ...change };
    await this.db.manager.update(Round, { id }, { ...set, version: () => 'version + 1' });
  }

  async setTold(id: string, toldState: RoundState): Promise<void> {
    await this.db.manager.update(Round, { id }, { toldState });
  }

  /** Opens it now. The version goes on, for what could be changed before cannot any more. */
  async openNow(id: string): Promise<void> {
    await this.db.manager.update(Round, { id }, { opensAt: () => NOW, version: () => 'version + 1' });
  }

  async endScoring(id: string): Promise<void> {
    await this.db.manager.update(Round, { id }, { endedAt: () => NOW, version: () => 'version + 1' });
  }

  /** Fixes the result. */
  async close(id: string, { closedAt, result, record, recordHash }: FixedResult): Promise<void> {
    await this.db.manager.update(
      Round,
      { id },
      { closedAt, result, record, recordHash, toldState: 'closed', version: () => 'version + 1' },
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Round, { id });
  }

  /** The ranking that was fixed when the round closed, and what it was made of. */
  async fixed(id: string): Promise<Pick<Round, 'result' | 'record'> | null> {
    return this.db.manager.findOne(Round, { where: { id }, select: { id: true, result: true, record: true } });
  }

  /** The ranking alone: the record can be long. */
  async fixedResult(id: string): Promise<object | null> {
    const found = await this.db.manager.findOne(Round, { where: { id }, select: { id: true, result: true } });
    return found?.result ?? null;
  }

  /** Other needs from now on. */
  async setNeeds(roundId: string, needIds: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM council_round_needs WHERE round_id = $1 AND need_id <> ALL($2::uuid[])', [
      roundId,
      needIds,
    ]);
    await this.addNeeds(roundId, needIds);
  }

  /** In the order in which they were raised. */
  needsOf(roundId: string): Promise<(NeedRef & { readonly raisedAt: Date })[]> {
    return this.db.query(
      `SELECT n.id, n.slug, n.title, n.state, n.created_at AS "raisedAt" FROM council_round_needs rn JOIN council_needs n ON n.id = rn.need_id
       WHERE rn.round_id = $1 ORDER BY n.created_at, n.id`,
      [roundId],
    );
  }

  hasTitle(termId: string, title: string): Promise<boolean> {
    return this.db.manager.existsBy(Round, { termId, title });
  }

  async hasNeed(roundId: string, needId: string): Promise<boolean> {
    return this.db.manager.existsBy(RoundNeed, { roundId, needId });
  }

  /** Ids of all needs that a round can be about: those that wait to be looked at. */
  async offeredNeeds(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM council_needs WHERE state IN ('raised', 'under_review') ORDER BY created_at, id LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  private async addNeeds(roundId: string, needIds: readonly string[]): Promise<void> {
    await this.db.query(
      'INSERT INTO council_round_needs (round_id, need_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING',
      [roundId, needIds],
    );
  }

  private async select(where: string, parameters: unknown[]): Promise<RoundRecord[]> {
    const rows = await this.db.query<Omit<RoundRecord, 'state'>>(
      `SELECT ${COLUMNS} ${ROUNDS} WHERE ${where}`,
      parameters,
    );
    return rows.map((row) => ({ ...row, state: roundStateAt(row, row.now) }));
  }
}

/** The result of a round, as it is kept. */
export interface FixedResult {
  readonly closedAt: Date;
  readonly result: object;
  readonly record: string;
  readonly recordHash: string;
}
