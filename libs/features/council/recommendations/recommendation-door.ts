import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { forbidden, notFound } from '#platform/http';
import { canRunCouncil } from '../council.policy.js';
import { CouncilStandings } from '../seats/council-standings.js';
import type { Recommendation } from './recommendation.entity.js';
import { canReadRecommendation } from './recommendations.policy.js';
import { RecommendationsRepository } from './recommendations.repository.js';

/** The one way to a recommendation. A draft is not there for those outside the council. */
@Injectable()
export class RecommendationDoor {
  constructor(
    private readonly rows: RecommendationsRepository,
    private readonly standings: CouncilStandings,
  ) {}

  /** @throws Problem 404. */
  async getForReading(actor: Actor | null, slugOrId: string): Promise<Recommendation> {
    const found = await this.rows.find(slugOrId);
    if (!found || !canReadRecommendation(await this.standings.of(actor), found))
      throw notFound('recommendation.not_found', 'There is no such recommendation');
    return found;
  }

  /** Locked until the transaction ends. @throws Problem 403, 404. */
  async getForWriting(actor: Actor, slugOrId: string): Promise<Recommendation> {
    const { id } = await this.getForReading(actor, slugOrId);
    await this.assertWrites(actor);
    return this.rows.lock(id);
  }

  /** @throws Problem 403. */
  async assertWrites(actor: Actor): Promise<void> {
    if (!canRunCouncil(await this.standings.of(actor)))
      throw forbidden('council.secretariat_only', 'Only the secretariat of the council may do this');
  }
}
