import { Injectable } from '@nestjs/common';
import { isPlatform, type Actor } from '#platform/access';
import type { CouncilStanding } from '../council.policy.js';
import { StandingsRepository } from './standings.repository.js';

/** Tells what somebody is in the council, today. */
@Injectable()
export class CouncilStandings {
  constructor(private readonly rows: StandingsRepository) {}

  /** Null for those who are not signed in. */
  async of(actor: Actor | null): Promise<CouncilStanding | null> {
    if (!actor) return null;
    const { isSecretary, seats, observes } = await this.rows.find(actor.userId);
    return { userId: actor.userId, isSecretary: isSecretary || isPlatform(actor, 'admin'), seats, observes };
  }
}
