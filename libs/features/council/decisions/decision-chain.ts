import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicPaths } from '#contracts';
import { hubReaderKeys } from '#features/hubs';
import type { Actor } from '#platform/access';
import { ChainSource, ChainSources, type ChainLink } from '../chain/chain-links.js';
import { LiveKinds } from '../live/live-kinds.js';
import { DecisionDoor } from './decision-door.js';
import { DecisionsRepository } from './decisions.repository.js';

/** Decisions in the chain of their needs, and on pages that are open. */
@Injectable()
export class DecisionChain extends ChainSource implements OnModuleInit {
  readonly kind = 'decision';

  constructor(
    private readonly sources: ChainSources,
    private readonly kinds: LiveKinds,
    private readonly door: DecisionDoor,
    private readonly rows: DecisionsRepository,
  ) {
    super();
  }

  /** Drafts are followed by nobody: those who write them ask again by themselves. */
  onModuleInit(): void {
    this.sources.register(this);
    this.kinds.register('decision', async (ids) => {
      const found = (await this.rows.findAll(ids)).filter(({ state }) => state !== 'draft');
      return new Map(found.map(({ id, hub }) => [id, hub ? hubReaderKeys(hub) : ['public']]));
    });
  }

  async linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]> {
    const found = await this.rows.listOfNeed(await this.door.readerOf(actor), needId);
    return found.map(({ id, title, state, outcome, openedAt, createdAt }) => ({
      kind: this.kind,
      id,
      title,
      path: publicPaths.decision(id),
      state: outcome ?? state,
      at: openedAt ?? createdAt,
    }));
  }

  needsOf(decisionId: string): Promise<string[]> {
    return this.rows.needsOf(decisionId);
  }
}
