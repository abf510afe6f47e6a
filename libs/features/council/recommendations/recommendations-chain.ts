import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicPaths } from '#contracts';
import type { Actor, VisibilityKey } from '#platform/access';
import { ChainSource, ChainSources, type ChainLink } from '../chain/chain-links.js';
import { LiveKinds } from '../live/live-kinds.js';
import { CouncilStandings } from '../seats/council-standings.js';
import { canReadRecommendation } from './recommendations.policy.js';
import { RecommendationsRepository } from './recommendations.repository.js';

/** Recommendations in the chains of needs, and followed live. */
@Injectable()
export class RecommendationsChain extends ChainSource implements OnModuleInit {
  readonly kind = 'recommendation';

  constructor(
    private readonly rows: RecommendationsRepository,
    private readonly standings: CouncilStandings,
    private readonly sources: ChainSources,
    private readonly live: LiveKinds,
  ) {
    super();
  }

  onModuleInit(): void {
    this.sources.register(this);
    this.live.register(this.kind, (ids) => this.keysOf(ids));
  }

  async linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]> {
    const standing = await this.standings.of(actor);
    const all = await this.rows.ofNeed(needId);
    return all
      .filter((one) => canReadRecommendation(standing, one))
      .map(({ id, slug, title, state, publishedAt, createdAt }) => ({
        kind: this.kind,
        id,
        title,
        path: publicPaths.recommendation(slug),
        state,
        at: publishedAt ?? createdAt,
      }));
  }

  async needsOf(recommendationId: string): Promise<string[]> {
    return [...(await this.rows.linksOf(recommendationId)).needIds];
  }

  /** Nobody follows a draft. */
  private async keysOf(ids: readonly string[]): Promise<Map<string, readonly VisibilityKey[]>> {
    const found = await this.rows.findAll(ids);
    return new Map(found.flatMap(({ id, state }) => (state === 'draft' ? [] : [[id, ['public']] as const])));
  }
}
