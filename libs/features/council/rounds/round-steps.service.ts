import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { conflict, invalid } from '#platform/http';
import { OnSchedule, Outbox } from '#platform/outbox';
import { CouncilLive } from '../live/council-live.js';
import type { RoundResponse } from './dto/round.response.js';
import { recordOf } from './export/round-record.js';
import { RoundRecords } from './export/round-records.js';
import { Rankings } from './ranking/rankings.service.js';
import { RoundDoor } from './round-door.js';
import { RoundNeedStates } from './round-need-states.js';
import { roundClosed, roundOpened, roundScoringEnded } from './rounds.events.js';
import { RoundsRepository, type RoundRecord } from './rounds.repository.js';
import { RoundsService } from './rounds.service.js';
import { Sheets } from './scoring/sheets.service.js';

/**
 * From a draft to a result that is fixed. Whether a round is open follows from its times alone, so scoring begins and ends at the second; what has to
 * be told then (timelines, mails) is done by whoever comes first: the secretariat, or the clock once a minute.
 */
@Injectable()
export class RoundSteps {
  constructor(
    private readonly door: RoundDoor,
    private readonly rounds: RoundsRepository,
    private readonly service: RoundsService,
    private readonly sheets: Sheets,
    private readonly rankings: Rankings,
    private readonly records: RoundRecords,
    private readonly needStates: RoundNeedStates,
    private readonly live: CouncilLive,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** Opens a draft now, whenever it was to open. @throws Problem 400 when its closing is past; 403, 404; 409 when it has opened. */
  @Transactional()
  async open(actor: Actor, id: string): Promise<RoundResponse> {
    const { round } = await this.door.getForLeading(actor, id);
    if (round.state !== 'draft') throw conflict('round.has_opened', 'The round has opened already');
    if (round.closesAt <= round.now)
      throw invalid([{ path: 'closesAt', code: 'past', message: 'must be later than now' }]);
    await this.rounds.openNow(id);
    await this.settle(await this.again(id), actor);
    return this.service.get(actor, id);
  }

  /** Ends the scoring before its time. @throws Problem 403, 404; 409 when it is not open, or seats have needs left. */
  @Transactional()
  async endScoring(actor: Actor, id: string): Promise<RoundResponse> {
    const { round } = await this.door.getForLeading(actor, id);
    if (round.state !== 'open') throw conflict('round.not_open', 'The round is not open');
    const { seats, done } = await this.sheets.progressOf(round);
    if (seats === 0 || done < seats)
      throw conflict('round.seats_remain', `${seats - done} of ${seats} seats have needs left to score`);
    await this.rounds.endScoring(id);
    await this.settle(await this.again(id), actor);
    return this.service.get(actor, id);
  }

  /** Fixes the result and publishes it. @throws Problem 403, 404; 409 when scoring is not over, or top needs have no outcome. */
  @Transactional()
  async close(actor: Actor, id: string): Promise<RoundResponse> {
    const { round } = await this.door.getForLeading(actor, id);
    if (round.state === 'closed') throw conflict('round.closed', 'The round is closed already');
    if (round.state !== 'counting') throw conflict('round.scoring_goes_on', 'The scoring is not over');
    await this.settle(round, actor);
    const ranking = { ...(await this.rankings.rankingOf(round)), closedAt: round.now.toISOString() };
    const top = ranking.items.filter((one) => one.top);
    const without = top.filter(({ outcome }) => outcome === null);
    if (without.length > 0)
      throw conflict(
        'round.outcomes_missing',
        'Each of the top needs must have an outcome, an owner and a date to follow it up',
        without.map(({ need }) => ({
          path: `outcomes.${need.id}`,
          code: 'required',
          message: `"${need.title}" has no outcome`,
          params: { title: need.title },
        })),
      );
    const { record, recordHash } = recordOf(await this.records.inputs({ ...round, closedAt: round.now }, ranking));
    await this.rounds.close(id, { closedAt: round.now, result: ranking, record, recordHash });
    const needIds = ranking.items.map(({ need }) => need.id);
    await this.needStates.closed(actor, id, needIds, new Set(top.map(({ need }) => need.id)));
    const details = { recordHash, topNeeds: top.length };
    await this.audit.record({ action: 'round.closed', actor, on: { type: 'round', id, label: round.title }, details });
    await this.outbox.record(roundClosed, { roundId: id });
    await this.live.changed('round', id);
    return this.service.get(actor, id);
  }

  /** Tells of what the clock has done. */
  @OnSchedule('* * * * *', 'council.round-clock')
  async followClock(): Promise<void> {
    for (const id of await this.rounds.findUntold()) await this.followUp(id);
  }

  @Transactional()
  protected async followUp(id: string): Promise<void> {
    const round = await this.rounds.lock(id, 'UPDATE');
    if (round) await this.settle(round, null);
  }

  /** Does what is due since the round was last told of; `actor` null is the clock. Inside the lock of the round. */
  private async settle(round: RoundRecord, actor: Actor | null): Promise<void> {
    const { id, state, title } = round;
    const on = { type: 'round', id, label: title };
    let told = round.toldState;
    if (told === 'draft' && state !== 'draft') {
      const needs = await this.rounds.needsOf(id);
      await this.needStates.opened(actor, id, needs);
      await this.audit.record({ action: 'round.opened', actor, on, details: { needs: needs.length } });
      await this.outbox.record(roundOpened, { roundId: id });
      told = 'open';
    }
    if (told === 'open' && (state === 'counting' || state === 'closed')) {
      await this.audit.record({ action: 'round.scoring_ended', actor: round.endedAt ? actor : null, on });
      await this.outbox.record(roundScoringEnded, { roundId: id });
      told = 'counting';
    }
    if (told === round.toldState) return;
    await this.rounds.setTold(id, told);
    await this.live.changed('round', id);
  }

  private async again(id: string): Promise<RoundRecord> {
    const round = await this.rounds.find(id);
    if (!round) throw new Error('a round that was changed is gone');
    return round;
  }
}
