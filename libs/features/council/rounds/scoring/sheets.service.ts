import { Injectable } from '@nestjs/common';
import { criteriaOf, type Criterion } from '#contracts';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { conflict, forbidden, invalid, notFound, type Problem } from '#platform/http';
import { seatIn, type HeldSeat } from '../../council.policy.js';
import { CouncilLive } from '../../live/council-live.js';
import { NeedDoor, type NeedRef } from '../../needs/index.js';
import { CouncilStandings, CouncilTerms } from '../../seats/index.js';
import type { RoundProgress, SavedScores, SheetNeed, SheetResponse } from '../dto/sheet.response.js';
import type { PutScoresDto } from '../dto/write-scores.dto.js';
import { RoundDoor, type SeenRound } from '../round-door.js';
import { canScore } from '../rounds.policy.js';
import { RoundsRepository, type RoundRecord } from '../rounds.repository.js';
import { ScoresRepository, type SheetRow } from './scores.repository.js';

/** Scoring needs for one's seat, and how far the seats are. */
@Injectable()
export class Sheets {
  constructor(
    private readonly door: RoundDoor,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly standings: CouncilStandings,
    private readonly terms: CouncilTerms,
    private readonly needs: NeedDoor,
    private readonly live: CouncilLive,
  ) {}

  /** What one's own seat has given so far, and which needs remain. @throws Problem 404; 403 without a seat. */
  async sheet(actor: Actor, roundId: string): Promise<SheetResponse> {
    const { round, standing } = await this.door.getSeen(actor, roundId);
    const seat = seatIn(standing, round.termId);
    if (!seat) throw seatsOnly();
    const refs = await this.rounds.needsOf(round.id);
    const rows = await this.scores.sheetOf(round.id, seat.seatId);
    const byNeed = new Map(rows.map((row) => [row.needId, row]));
    const criteria = criteriaOf(round.weights);
    const needs = refs.map((need) => sheetNeed(need, byNeed.get(need.id), criteria));
    const seats = await this.terms.seatsOf(round.termId);
    const own = seats.find(({ id }) => id === seat.seatId);
    if (!own) throw seatsOnly();
    return {
      roundId: round.id,
      state: round.state,
      seatId: seat.seatId,
      organisation: own.organisation,
      role: seat.role,
      canScore: canScore(standing, round),
      criteria,
      needs,
      remaining: needs.filter(({ complete }) => !complete).length,
    };
  }

  /**
   * Writes down what one's seat gives a need: all of it, or nothing when anything is refused.
   * @throws Problem 400; 403 without a seat; 404; 409 when the round is not open, or for a deputy over what the holder wrote.
   */
  @Transactional()
  async putScores(
    actor: Actor,
    needSlugOrId: string,
    { roundId, scores, mustHaves }: PutScoresDto,
  ): Promise<SavedScores> {
    const need = await this.needs.get(needSlugOrId);
    const { round, standing } = await this.door.getHeld(actor, roundId ?? (await this.openRoundFor(actor, need)));
    const seat = seatIn(standing, round.termId);
    if (!seat) throw seatsOnly();
    if (!canScore(standing, round)) throw notOpen(round);
    if (!(await this.rounds.hasNeed(round.id, need.id)))
      throw notFound('round.need_not_in_round', 'The need is not scored in this round');
    const criteria = criteriaOf(round.weights);
    assertCriteria(scores, criteria);
    const writer = { roundId: round.id, seatId: seat.seatId, byId: actor.userId, asRole: seat.role };
    const given = scores.map(({ criterion, score, reason }) => ({ criterion, score, reason: reason ?? '' }));
    const refused = await this.scores.put(writer, need.id, given);
    const ticked = mustHaves === undefined || (await this.scores.tick(writer, need.id, mustHaves));
    if (refused.length > 0 || !ticked) throw heldByHolder(scores, refused, ticked);
    await this.live.changed('round', round.id);
    return this.saved(round, seat, need, criteria);
  }

  /** How far the scoring is. Never what anybody gave. @throws Problem 404. */
  async progress(actor: Actor | null, roundId: string): Promise<RoundProgress> {
    const { round } = await this.door.getSeen(actor, roundId);
    return this.progressOf(round);
  }

  /** The same for a round that one has. */
  async progressOf(round: RoundRecord): Promise<RoundProgress> {
    const seats = await this.terms.seatsOf(round.termId);
    const counted = await this.scores.progress(round.id, criteriaOf(round.weights));
    const complete = new Map(counted.map((one) => [one.seatId, one.complete]));
    const items = seats.map(({ id, organisation, holder, deputy }) => ({
      seatId: id,
      organisation,
      done: complete.get(id) === round.needCount,
      vacant: holder === null && deputy === null,
    }));
    const sitting = items.filter(({ vacant }) => !vacant);
    const done = sitting.filter((one) => one.done).length;
    const started = sitting.filter((one) => !one.done && complete.has(one.seatId)).length;
    return { needs: round.needCount, seats: sitting.length, done, started, items };
  }

  /** The round that is meant when none is named. @throws Problem 409 when none is open, 403 for those without a seat. */
  private async openRoundFor(actor: Actor, need: NeedRef): Promise<string> {
    const standing = await this.standings.of(actor);
    if (!standing || standing.seats.length === 0) throw seatsOnly();
    const rounds = await this.rounds.withNeed(need.id);
    const own = rounds.filter(({ termId }) => seatIn(standing, termId) !== null);
    const found = own.find(({ state }) => state === 'open') ?? own.at(-1);
    if (!found) throw conflict('round.not_open', 'No round of your seat is open in which the need is scored');
    return found.id;
  }

  private async saved(
    round: RoundRecord,
    seat: HeldSeat,
    need: NeedRef,
    criteria: readonly Criterion[],
  ): Promise<SavedScores> {
    const rows = await this.scores.sheetOf(round.id, seat.seatId, need.id);
    const complete = (await this.scores.progress(round.id, criteria)).find(({ seatId }) => seatId === seat.seatId);
    return {
      roundId: round.id,
      item: sheetNeed(need, rows[0], criteria),
      remaining: round.needCount - (complete?.complete ?? 0),
    };
  }
}

function sheetNeed(
  { id, slug, title, state }: NeedRef,
  row: SheetRow | undefined,
  criteria: readonly Criterion[],
): SheetNeed {
  const scores = (row?.scores ?? []).filter(({ criterion }) => criteria.includes(criterion));
  return {
    need: { id, slug, title, state },
    scores: scores.map((one) => ({ ...one })),
    mustHaves: row?.mustHaves ? { ...row.mustHaves, ticked: [...row.mustHaves.ticked] } : null,
    complete: scores.length === criteria.length,
  };
}

function assertCriteria(scores: PutScoresDto['scores'], criteria: readonly Criterion[]): void {
  const wrong = scores.flatMap(({ criterion }, at) =>
    criteria.includes(criterion)
      ? []
      : { path: `scores.${at}.criterion`, code: 'notInRound', message: 'is not scored in this round' },
  );
  if (wrong.length > 0) throw invalid(wrong);
}

const seatsOnly = (): Problem => forbidden('round.seats_only', 'Only those who sit on a seat of the council score');

const notOpen = ({ state }: SeenRound['round']): Problem =>
  state === 'draft'
    ? conflict('round.not_open_yet', 'The round has not opened yet')
    : conflict('round.scoring_over', 'The scoring is over; this was not saved and does not count');

function heldByHolder(scores: PutScoresDto['scores'], refused: readonly Criterion[], ticked: boolean): Problem {
  const message = 'was written by the holder of the seat';
  const errors = scores.flatMap(({ criterion }, at) =>
    refused.includes(criterion) ? { path: `scores.${at}`, code: 'byHolder', message, params: { criterion } } : [],
  );
  return conflict('round.by_holder', 'What the holder of the seat wrote stands; a deputy does not change it', [
    ...errors,
    ...(ticked ? [] : [{ path: 'mustHaves', code: 'byHolder', message }]),
  ]);
}
