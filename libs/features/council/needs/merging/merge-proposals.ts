import { Injectable } from '@nestjs/common';
import { MERGE_SIDES, type MergeSide } from '#contracts';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { canRunCouncil } from '../../council.policy.js';
import { CouncilStandings } from '../../seats/council-standings.js';
import { NeedsRepository } from '../needs.repository.js';
import type { MergeAnswer } from './merge-answer.entity.js';
import type { MergeProposal } from './merge-proposal.entity.js';
import { sidesOf } from './merge-rules.js';
import type { MergeProposalResponse, MergeSideResponse } from './merging.dto.js';
import { MergingRepository } from './merging.repository.js';

/** Shows proposals to merge needs, with what each side has said. */
@Injectable()
export class MergeProposals {
  constructor(
    private readonly rows: MergingRepository,
    private readonly needs: NeedsRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly standings: CouncilStandings,
  ) {}

  async shown(actor: Actor | null, proposals: readonly MergeProposal[]): Promise<MergeProposalResponse[]> {
    if (proposals.length === 0) return [];
    const canWithdraw = canRunCouncil(await this.standings.of(actor));
    const answers = await this.rows.answersTo(proposals.map(({ id }) => id));
    const sides = await this.sides(actor, proposals, answers);
    return proposals.map((proposal) => {
      const { id, state, reason, createdAt, closedAt } = proposal;
      const [from, into] = [sides(proposal, 'from'), sides(proposal, 'into')];
      const mine = sidesOf(actor, { from: from.organisation.id, into: into.organisation.id });
      const waiting = [from, into].filter(({ agrees }) => agrees === null).map(({ side }) => side);
      return {
        id,
        state,
        reason,
        sides: [from, into],
        createdAt: createdAt.toISOString(),
        closedAt: closedAt?.toISOString() ?? null,
        canAnswer: state === 'open' ? MERGE_SIDES.filter((side) => mine.includes(side) && waiting.includes(side)) : [],
        canWithdraw: canWithdraw && state === 'open',
      };
    });
  }

  private async sides(
    actor: Actor | null,
    proposals: readonly MergeProposal[],
    answers: readonly MergeAnswer[],
  ): Promise<(proposal: MergeProposal, side: MergeSide) => MergeSideResponse> {
    const found = await this.needs.findAll(proposals.flatMap((one) => [one.fromNeedId, one.intoNeedId]));
    const organisations = await this.organisations.refs(found.map(({ organisationId }) => organisationId));
    const people = actor ? await this.accounts.refsOf(answers.map(({ byId }) => byId)) : null;
    return (proposal, side) => {
      const need = found.find(({ id }) => id === (side === 'from' ? proposal.fromNeedId : proposal.intoNeedId));
      const organisation = organisations.get(need?.organisationId ?? '');
      if (!need || !organisation) throw new Error(`the proposal ${proposal.id} names a need that is not there`);
      const answer = answers.find((one) => one.proposalId === proposal.id && one.side === side);
      return {
        side,
        need: { id: need.id, slug: need.slug, title: need.title, state: need.state },
        organisation,
        agrees: answer?.agrees ?? null,
        reason: answer?.reason ?? null,
        by: people?.get(answer?.byId ?? '') ?? null,
        answeredAt: answer?.at.toISOString() ?? null,
      };
    };
  }
}
