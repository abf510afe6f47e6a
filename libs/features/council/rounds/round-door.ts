import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { forbidden, isId, notFound, type Problem } from '#platform/http';
import { canRunCouncil, type CouncilStanding } from '../council.policy.js';
import { CouncilStandings } from '../seats/index.js';
import { canSeeRanking, canSeeRound } from './rounds.policy.js';
import { RoundsRepository, type RoundRecord } from './rounds.repository.js';

/** A round, and what the asker is in the council. */
export interface SeenRound {
  readonly round: RoundRecord;
  readonly standing: CouncilStanding | null;
}

/** The one way to a round. A draft is not there for those outside the council. */
@Injectable()
export class RoundDoor {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly standings: CouncilStandings,
  ) {}

  /** @throws Problem 404. */
  async getSeen(actor: Actor | null, id: string): Promise<SeenRound> {
    return this.seen(actor, isId(id) ? await this.rounds.find(id) : null);
  }

  /** A round whose ranking the asker may see. @throws Problem 404; 403 as long as scores are hidden, or before it is closed for those outside. */
  async getForRanking(actor: Actor | null, id: string): Promise<SeenRound> {
    const seen = await this.getSeen(actor, id);
    if (canSeeRanking(seen.standing, seen.round)) return seen;
    throw forbidden(
      'round.hidden',
      seen.round.state === 'counting'
        ? 'The result is shown when the round is closed'
        : 'Scores are hidden until the scoring is over',
    );
  }

  /** A round, held so that scoring does not end in between. @throws Problem 404. */
  async getHeld(actor: Actor, id: string): Promise<SeenRound> {
    return this.seen(actor, await this.rounds.lock(id, 'SHARE'));
  }

  /** A round that the asker leads, alone with it until the transaction ends. @throws Problem 403, 404. */
  async getForLeading(actor: Actor, id: string): Promise<SeenRound> {
    const seen = await this.seen(actor, await this.rounds.lock(id, 'UPDATE'));
    if (!canRunCouncil(seen.standing)) throw secretariatOnly();
    return seen;
  }

  private async seen(actor: Actor | null, round: RoundRecord | null): Promise<SeenRound> {
    const standing = await this.standings.of(actor);
    if (!round || !canSeeRound(standing, round)) throw notFound('round.not_found', 'There is no such round');
    return { round, standing };
  }
}

/** 403 for what only the secretariat does. */
export const secretariatOnly = (): Problem =>
  forbidden('council.secretariat_only', 'Only the secretariat of the council may do this');
