import { Injectable } from '@nestjs/common';
import { CRITERIA, type Criterion, type MustHave, type SeatRole } from '#contracts';
import { Database, isoTime } from '#platform/database';

/** What a seat gives a need by one criterion. */
export interface GivenScore {
  readonly criterion: Criterion;
  readonly score: number;
  readonly reason: string;
}

/** Who writes on a sheet. */
export interface SheetWriter {
  readonly roundId: string;
  readonly seatId: string;
  readonly byId: string;
  readonly asRole: SeatRole;
}

/** A need on the sheet of one seat. */
export interface SheetRow {
  readonly needId: string;
  readonly scores: readonly (GivenScore & { readonly asRole: SeatRole; readonly at: string })[];
  readonly mustHaves: { readonly ticked: readonly MustHave[]; readonly asRole: SeatRole; readonly at: string } | null;
}

/** How far a seat has come. */
export interface SeatProgress {
  readonly seatId: string;
  /** Needs that it has scored by every criterion. */
  readonly complete: number;
}

/** Everything that a seat gave a need, by the order of the criteria; null where it gave nothing. */
export interface SeatSheet {
  readonly needId: string;
  readonly scores: readonly (readonly (number | null)[])[];
}

/** What deputies write gives way to what holders wrote, never the other way round. */
const MAY_WRITE = `excluded.as_role = 'holder' OR council_scores.as_role = 'deputy'`;

/**
 * Scores as they are stored. Until scoring is over only what is one seat's own may be asked for: `sheetOf` and `progress`. All else is for
 * those who have been let through by `canSeeRanking`.
 */
@Injectable()
export class ScoresRepository {
  constructor(private readonly db: Database) {}

  /** Writes scores down. @returns the criteria that were not written, because the holder of the seat has. */
  async put(
    { roundId, seatId, byId, asRole }: SheetWriter,
    needId: string,
    scores: readonly GivenScore[],
  ): Promise<Criterion[]> {
    // Always in the same order, so that two devices of a seat wait for each other and never stand in each other's way.
    const ordered = CRITERIA.flatMap((one) => scores.find(({ criterion }) => criterion === one) ?? []);
    if (ordered.length === 0) return [];
    const written = await this.db.query<{ criterion: Criterion }>(
      `INSERT INTO council_scores (round_id, need_id, seat_id, criterion, score, reason, as_role, by_id)
       SELECT $1, $2, $3, g.criterion, g.score, g.reason, $4, $5 FROM unnest($6::text[], $7::smallint[], $8::text[]) AS g(criterion, score, reason)
       ON CONFLICT (round_id, need_id, seat_id, criterion) DO UPDATE
         SET score = excluded.score, reason = excluded.reason, as_role = excluded.as_role, by_id = excluded.by_id, at = now() WHERE ${MAY_WRITE}
       RETURNING criterion`,
      [
        ...[roundId, needId, seatId, asRole, byId],
        ordered.map(({ criterion }) => criterion),
        ordered.map(({ score }) => score),
        ordered.map(({ reason }) => reason),
      ],
    );
    const done = new Set(written.map(({ criterion }) => criterion));
    return ordered.flatMap(({ criterion }) => (done.has(criterion) ? [] : criterion));
  }

  /** @returns false when the holder of the seat has ticked already, and a deputy writes. */
  async tick(
    { roundId, seatId, byId, asRole }: SheetWriter,
    needId: string,
    ticked: readonly MustHave[],
  ): Promise<boolean> {
    const written = await this.db.query(
      `INSERT INTO council_must_haves (round_id, need_id, seat_id, ticked, as_role, by_id) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (round_id, need_id, seat_id) DO UPDATE
         SET ticked = excluded.ticked, as_role = excluded.as_role, by_id = excluded.by_id, at = now()
         WHERE excluded.as_role = 'holder' OR council_must_haves.as_role = 'deputy'
       RETURNING seat_id`,
      [roundId, needId, seatId, ticked, asRole, byId],
    );
    return written.length > 0;
  }

  /** What a seat has given so far; needs that it has not begun with are left out. */
  sheetOf(roundId: string, seatId: string, needId: string | null = null): Promise<SheetRow[]> {
    return this.db.query<SheetRow>(
      `SELECT n.need_id AS "needId",
         coalesce((SELECT json_agg(json_build_object('criterion', s.criterion, 'score', s.score, 'reason', s.reason, 'asRole', s.as_role, 'at', ${isoTime('s.at')}))
           FROM council_scores s WHERE s.round_id = n.round_id AND s.need_id = n.need_id AND s.seat_id = $2), '[]') AS scores,
         (SELECT json_build_object('ticked', m.ticked, 'asRole', m.as_role, 'at', ${isoTime('m.at')})
           FROM council_must_haves m WHERE m.round_id = n.round_id AND m.need_id = n.need_id AND m.seat_id = $2) AS "mustHaves"
       FROM council_round_needs n WHERE n.round_id = $1 AND ($3::uuid IS NULL OR n.need_id = $3::uuid)`,
      [roundId, seatId, needId],
    );
  }

  /** How many needs each seat has scored by all these criteria. Seats that have not are left out. */
  progress(roundId: string, criteria: readonly Criterion[]): Promise<SeatProgress[]> {
    return this.db.query<SeatProgress>(
      `SELECT seat_id AS "seatId", count(*) FILTER (WHERE given = $3)::int AS complete
       FROM (SELECT seat_id, need_id, count(*) AS given FROM council_scores WHERE round_id = $1 AND criterion = ANY($2::text[]) GROUP BY seat_id, need_id) one
       GROUP BY seat_id`,
      [roundId, criteria, criteria.length],
    );
  }

  /** What all seats gave, without who is who: enough for the ranking, and quick. */
  sheets(roundId: string, criteria: readonly Criterion[]): Promise<SeatSheet[]> {
    // Criteria are a fixed list of codes, not what somebody wrote.
    const cells = criteria.map((one) => `max(score) FILTER (WHERE criterion = '${one}')`).join(', ');
    return this.db.query<SeatSheet>(
      `SELECT need_id AS "needId", json_agg(given) AS scores
       FROM (SELECT need_id, seat_id, json_build_array(${cells}) AS given FROM council_scores WHERE round_id = $1 GROUP BY need_id, seat_id ORDER BY need_id, seat_id) one
       GROUP BY need_id`,
      [roundId],
    );
  }

  /** How many seats have ticked each must-have of each need. */
  ticks(roundId: string): Promise<{ needId: string; mustHave: MustHave; seats: number }[]> {
    return this.db.query(
      `SELECT need_id AS "needId", t AS "mustHave", count(*)::int AS seats FROM council_must_haves, unnest(ticked) t
       WHERE round_id = $1 GROUP BY need_id, t`,
      [roundId],
    );
  }

  /** Every score with its seat and reason, in order, for the record of the round. */
  allScores(roundId: string): Promise<(GivenScore & { needId: string; seatId: string; asRole: SeatRole })[]> {
    return this.db.query(
      `SELECT need_id AS "needId", seat_id AS "seatId", criterion, score, reason, as_role AS "asRole" FROM council_scores
       WHERE round_id = $1 ORDER BY need_id, seat_id, array_position($2::text[], criterion)`,
      [roundId, CRITERIA],
    );
  }

  /** Every sheet's must-haves, in order, for the record of the round. */
  allTicks(roundId: string): Promise<{ needId: string; seatId: string; ticked: MustHave[]; asRole: SeatRole }[]> {
    return this.db.query(
      `SELECT need_id AS "needId", seat_id AS "seatId", ticked, as_role AS "asRole" FROM council_must_haves
       WHERE round_id = $1 ORDER BY need_id, seat_id`,
      [roundId],
    );
  }
}
