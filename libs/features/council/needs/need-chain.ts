import { Injectable, type OnModuleInit } from '@nestjs/common';
import { publicPaths } from '#contracts';
import { ThreadDoor } from '#features/threads';
import type { Actor } from '#platform/access';
import { ChainSource, ChainSources, type ChainLink } from '../chain/chain-links.js';
import { LinkedUseCasesRepository } from './linked/linked-use-cases.repository.js';
import { LinkedUseCasesService } from './linked/linked-use-cases.service.js';
import { NeedRefsRepository } from './need-refs.repository.js';
import { NeedsRepository } from './needs.repository.js';

/** Where needs began: the threads that they were made out of, for those who may read these. */
@Injectable()
export class NeedThreadLinks extends ChainSource implements OnModuleInit {
  readonly kind = 'thread';

  constructor(
    private readonly chain: ChainSources,
    private readonly needs: NeedsRepository,
    private readonly refs: NeedRefsRepository,
    private readonly threads: ThreadDoor,
  ) {
    super();
  }

  onModuleInit(): void {
    this.chain.register(this);
  }

  async linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]> {
    const [need] = await this.needs.findAll([needId]);
    const threadId = need?.threadId;
    const found = threadId ? (await this.threads.allReadable(actor, [threadId])).get(threadId) : undefined;
    if (!found) return [];
    const { id, title, createdAt } = found.thread;
    return [{ kind: this.kind, id, title, path: publicPaths.thread(id), state: null, at: createdAt }];
  }

  needsOf(threadId: string): Promise<string[]> {
    return this.refs.madeOutOf(threadId);
  }
}

/** Use cases of needs, for those who may read them. */
@Injectable()
export class NeedUseCaseLinks extends ChainSource implements OnModuleInit {
  readonly kind = 'use_case';

  constructor(
    private readonly chain: ChainSources,
    private readonly rows: LinkedUseCasesRepository,
    private readonly useCases: LinkedUseCasesService,
  ) {
    super();
  }

  onModuleInit(): void {
    this.chain.register(this);
  }

  async linksOf(actor: Actor | null, needId: string): Promise<ChainLink[]> {
    const rows = await this.rows.list(needId);
    const found = await this.useCases.readable(
      actor,
      rows.map(({ useCaseId }) => useCaseId),
    );
    return rows.flatMap(({ useCaseId, role, createdAt }): ChainLink[] => {
      const useCase = found.get(useCaseId);
      if (!useCase) return [];
      const { id, title, slug } = useCase;
      return [{ kind: this.kind, id, title, path: publicPaths.useCase(slug), state: role, at: createdAt }];
    });
  }

  needsOf(useCaseId: string): Promise<string[]> {
    return this.rows.needsOf(useCaseId);
  }
}
