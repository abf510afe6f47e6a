import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { MergeProposals } from '../merging/merge-proposals.js';
import { MergingRepository } from '../merging/merging.repository.js';
import { NeedDoor } from '../need-door.js';
import { SupportsRepository } from '../support/supports.repository.js';
import type { CouncilQuestions } from './council-questions.dto.js';

/** What waits for an answer of somebody's organisations. */
@Injectable()
export class CouncilQuestionsService {
  constructor(
    private readonly merging: MergingRepository,
    private readonly proposals: MergeProposals,
    private readonly supports: SupportsRepository,
    private readonly door: NeedDoor,
  ) {}

  async list(actor: Actor): Promise<CouncilQuestions> {
    const own = actor.memberships.map(({ organisationId }) => organisationId);
    const merges = await this.proposals.shown(actor, await this.merging.listUnanswered(own));
    const asked = await this.supports.listAsked(own);
    const needs = await this.door.refs(asked.flatMap(({ needId, fromNeedId }) => [needId, fromNeedId ?? needId]));
    const supports = asked.flatMap(({ needId, organisation, fromNeedId, since }) => {
      const need = needs.get(needId);
      if (!need) return [];
      return [{ need, organisation, from: needs.get(fromNeedId ?? '') ?? null, since: since.toISOString() }];
    });
    return { merges, supports, total: merges.length + supports.length };
  }
}
