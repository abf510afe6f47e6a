import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { assertFresh, forbidden, invalid, isId, notFound } from '#platform/http';
import { seatIn, type CouncilStanding } from '../council.policy.js';
import { CouncilStandings } from '../seats/council-standings.js';
import type { DecisionRef } from './decision.response.js';
import { canRunDecision, canSeeDecision } from './decisions.policy.js';
import { DecisionsRepository, type DecisionReader, type DecisionRecord } from './decisions.repository.js';

/** A decision, with what the asker is in the council. */
export interface OpenedDecision {
  readonly decision: DecisionRecord;
  readonly standing: CouncilStanding | null;
}

/** The one way to a decision. What the asker may not read is not there. */
@Injectable()
export class DecisionDoor {
  constructor(
    private readonly rows: DecisionsRepository,
    private readonly standings: CouncilStandings,
  ) {}

  /** @throws Problem 404. */
  async getForReading(actor: Actor | null, id: string): Promise<OpenedDecision> {
    const [decision, standing] = [await this.rows.find(id), await this.standings.of(actor)];
    if (!decision || !canSeeDecision(actor, standing, decision)) throw noSuchDecision();
    return { decision, standing };
  }

  /** A decision that the asker leads, kept as it is until the transaction ends. @throws Problem 404, 403; 412 when it has changed since. */
  async getForRunning(actor: Actor, id: string, ifMatch: number | null = null): Promise<OpenedDecision> {
    await this.rows.lock(id, 'update');
    const opened = await this.getForReading(actor, id);
    if (!canRunDecision(actor, opened.standing, opened.decision)) throw notLeading();
    assertFresh(opened.decision.version, ifMatch);
    return opened;
  }

  /** What this asker may read beside what is open to all. */
  async readerOf(actor: Actor | null): Promise<DecisionReader> {
    const standing = await this.standings.of(actor);
    return {
      isSecretary: standing?.isSecretary ?? false,
      termIds: standing ? [...standing.seats.map(({ termId }) => termId), ...standing.observes] : [],
      hubIds: actor?.hubs.map(({ hubId }) => hubId) ?? [],
    };
  }

  /** Those of these decisions that the asker may read, by id. */
  async refs(actor: Actor | null, ids: Iterable<string>): Promise<Map<string, DecisionRef>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const standing = await this.standings.of(actor);
    const found = (await this.rows.findAll(wanted)).filter((one) => canSeeDecision(actor, standing, one));
    return new Map(found.map(({ id, title, state, outcome }) => [id, { id, title, state, outcome }]));
  }

  /** The decision that a field of a body names. @throws Problem 400 that names the field. */
  async getNamed(actor: Actor | null, path: string, id: string): Promise<DecisionRef> {
    const found = isId(id) ? (await this.refs(actor, [id])).get(id) : undefined;
    if (!found) throw invalid([{ path, code: 'notFound', message: 'is not a decision on Torget' }]);
    return found;
  }

  /** The voice that somebody could speak for, by what they are today; null for those without one. */
  static voiceOf(
    actor: Actor | null,
    { decision: { term, hub }, standing }: OpenedDecision,
  ): { seatId: string } | { userId: string } | null {
    if (!actor) return null;
    if (hub) return actor.hubs.some(({ hubId }) => hubId === hub.id) ? { userId: actor.userId } : null;
    const seat = term && seatIn(standing, term.id);
    return seat ? { seatId: seat.seatId } : null;
  }
}

export function noSuchDecision(): Error {
  return notFound('decision.not_found', 'There is no such decision');
}

export function notLeading(): Error {
  return forbidden('decision.run_not_allowed', 'Only those who lead the council or the working group may do this');
}
