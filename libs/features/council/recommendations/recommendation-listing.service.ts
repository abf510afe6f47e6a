import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { decodeIdCursor, page } from '#platform/http';
import { canRunCouncil, readsPapersOf } from '../council.policy.js';
import { CouncilStandings } from '../seats/council-standings.js';
import { CouncilTerms } from '../seats/council-terms.js';
import { RecommendationDoor } from './recommendation-door.js';
import { RecommendationView } from './recommendation-view.js';
import type { ListRecommendationsQuery } from './recommendations.dto.js';
import { canReadRecommendation } from './recommendations.policy.js';
import { RecommendationsRepository } from './recommendations.repository.js';
import type { RecommendationList, RecommendationResponse } from './recommendations.response.js';

/** Reading recommendations. */
@Injectable()
export class RecommendationListing {
  constructor(
    private readonly door: RecommendationDoor,
    private readonly rows: RecommendationsRepository,
    private readonly view: RecommendationView,
    private readonly organisations: OrganisationDirectory,
    private readonly standings: CouncilStandings,
    private readonly terms: CouncilTerms,
  ) {}

  /** Newest first. @throws Problem 404 for an organisation that is none. */
  async list(actor: Actor | null, query: ListRecommendationsQuery): Promise<RecommendationList> {
    const { limit, cursor, step, status: state = 'published', organisation, q = '' } = query;
    const asked = organisation === undefined ? null : await this.organisations.get(organisation);
    const standing = await this.standings.of(actor);
    const term = await this.terms.current();
    const canReadDrafts = canRunCouncil(standing) || (term !== null && readsPapersOf(standing, term.id));
    const after = decodeIdCursor(cursor);
    const { rows, total } =
      state === 'draft' && !canReadDrafts
        ? { rows: [], total: 0 }
        : await this.rows.list({ state, steps: step ?? null, q }, after, limit);
    const readable = rows.filter((one) => canReadRecommendation(standing, one));
    const shown = page(await this.view.summaries(readable, asked?.id ?? null), limit, (last) => [last.id]);
    return { ...shown, total, canWrite: canRunCouncil(standing), canReadDrafts };
  }

  /** @throws Problem 404. */
  async get(actor: Actor | null, slugOrId: string): Promise<RecommendationResponse> {
    return this.view.whole(actor, await this.door.getForReading(actor, slugOrId));
  }
}
