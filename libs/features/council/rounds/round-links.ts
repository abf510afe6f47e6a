import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicPaths } from '#contracts';
import type { Actor } from '#platform/access';
import { ChainSources, type ChainLink, type ChainSource } from '../chain/chain-links.js';
import { LiveKinds } from '../live/live-kinds.js';
import { RoundsRepository } from './rounds.repository.js';

/** How other parts of the council find rounds: in the chain of a need, and to follow them live. Drafts are in neither. */
@Injectable()
export class RoundLinks implements OnModuleInit, ChainSource {
  readonly kind = 'round';

  constructor(
    private readonly rounds: RoundsRepository,
    private readonly chain: ChainSources,
    private readonly live: LiveKinds,
  ) {}

  onModuleInit(): void {
    this.chain.register(this);
    this.live.register('round', async (ids) => {
      const rounds = await this.rounds.findAll(ids);
      return new Map(rounds.flatMap(({ id, state }) => (state === 'draft' ? [] : [[id, ['public']] as const])));
    });
  }

  async linksOf(_: Actor | null, needId: string): Promise<ChainLink[]> {
    const rounds = await this.rounds.withNeed(needId);
    return rounds.map(({ id, title, state, opensAt, createdAt }) => ({
      ...{ kind: this.kind, id, title, state, path: publicPaths.round(id), at: opensAt ?? createdAt },
    }));
  }

  async needsOf(roundId: string): Promise<string[]> {
    return (await this.rounds.needsOf(roundId)).map(({ id }) => id);
  }
}
