import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { conflict, forbidden, invalid, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { canRunCouncil } from '../../council.policy.js';
import { CouncilStandings } from '../../seats/council-standings.js';
import { LinkedUseCasesRepository } from '../linked/linked-use-cases.repository.js';
import { NeedDoor } from '../need-door.js';
import { NeedTimeline } from '../need-timeline.js';
import type { Need } from '../need.entity.js';
import { needsChanged } from '../needs.events.js';
import { NeedsRepository } from '../needs.repository.js';
import { OwnOrganisation } from '../own-organisation.js';
import { SupportsRepository } from '../support/supports.repository.js';
import type { MergeProposal } from './merge-proposal.entity.js';
import { MergeProposals } from './merge-proposals.js';
import { canMerge, outcomeOf, sidesOf } from './merge-rules.js';
import type { AnswerMergeDto, MergeProposalList, MergeProposalResponse, ProposeMergeDto } from './merging.dto.js';
import { MergingRepository } from './merging.repository.js';

/**
 * Merging two needs. The secretariat proposes it, and those who raised the two must both agree. Nothing moves silently: each need stays
 * readable as it was, use cases are said to have come with it, and who supported it counts for the other one only once they say so.
 */
@Injectable()
export class Merging {
  constructor(
    private readonly rows: MergingRepository,
    private readonly proposals: MergeProposals,
    private readonly needs: NeedsRepository,
    private readonly door: NeedDoor,
    private readonly own: OwnOrganisation,
    private readonly supports: SupportsRepository,
    private readonly useCases: LinkedUseCasesRepository,
    private readonly standings: CouncilStandings,
    private readonly timeline: NeedTimeline,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 400, 403, 404; 409 when they cannot be merged, or the need has a proposal already. */
  @Transactional()
  async propose(
    actor: Actor,
    slugOrId: string,
    { into: named, reason }: ProposeMergeDto,
  ): Promise<MergeProposalResponse> {
    const { id: fromNeedId } = await this.door.get(slugOrId);
    if (!canRunCouncil(await this.standings.of(actor))) throw secretariatOnly();
    const { id: intoNeedId } = await this.door.getNamed('into', named);
    if (fromNeedId === intoNeedId) throw invalid([{ path: 'into', code: 'same', message: 'is the same need' }]);
    const [from, into] = await this.needs.lockBoth(fromNeedId, intoNeedId);
    assertCanMerge(from, into);
    const id = newId();
    if (!(await this.rows.insert({ id, fromNeedId, intoNeedId, reason, proposedBy: actor.userId })))
      throw conflict('merge_proposal.exists', 'It has been proposed already to merge this need into another one');
    const step = { kind: 'merge_proposed', reason, byId: actor.userId } as const;
    await this.timeline.addTogether([
      { ...step, needId: fromNeedId, otherNeedId: intoNeedId },
      { ...step, needId: intoNeedId, otherNeedId: fromNeedId },
    ]);
    await this.record(actor, 'need.merge_proposed', from, into);
    return this.shown(actor, id);
  }

  /** The proposals that a need is part of, newest first. @throws Problem 404. */
  async list(actor: Actor | null, slugOrId: string): Promise<MergeProposalList> {
    const { id } = await this.door.get(slugOrId);
    return { items: await this.proposals.shown(actor, await this.rows.listOf(id)) };
  }

  /** Says what an organisation of the asker, which raised one of the two, thinks of it. @throws Problem 400, 403, 404, 409. */
  @Transactional()
  async answer(actor: Actor, id: string, said: AnswerMergeDto): Promise<MergeProposalResponse> {
    const proposal = await this.getOpen(id);
    const [from, into] = await this.needs.lockBoth(proposal.fromNeedId, proposal.intoNeedId);
    const raisers = { from: from.organisationId, into: into.organisationId };
    if (sidesOf(actor, raisers).length === 0)
      throw forbidden('merge_proposal.not_yours', 'Only people of the organisations that raised the two needs answer');
    const organisationId = await this.own.pick(actor, said.organisation, Object.values(raisers));
    const before = await this.rows.answersTo([id]);
    const sides = sidesOf(actor, raisers).filter(
      (side) => raisers[side] === organisationId && !before.some((answer) => answer.side === side),
    );
    if (sides.length === 0) throw conflict('merge_proposal.answered', 'Your organisation has answered already');
    const agrees = said.answer === 'yes';
    const reason = said.reason ?? null;
    if (!agrees && reason === null) throw invalid([{ path: 'reason', code: 'required', message: 'say why not' }]);
    if (agrees) assertCanMerge(from, into);
    const answers = sides.map((side) => ({ proposalId: id, side, agrees, reason, byId: actor.userId }));
    for (const answer of answers) await this.rows.answer(answer);
    const outcome = outcomeOf([...before, ...answers]);
    if (outcome !== 'open') await this.rows.close(id, outcome);
    if (outcome === 'merged') await this.merge(actor, from, into, proposal.reason);
    return this.shown(actor, id);
  }

  /** Takes a proposal back that has not been answered by both. @throws Problem 403, 404, 409. */
  @Transactional()
  async withdraw(actor: Actor, id: string): Promise<void> {
    const proposal = await this.getOpen(id);
    if (!canRunCouncil(await this.standings.of(actor))) throw secretariatOnly();
    await this.rows.close(id, 'withdrawn');
    const [from, into] = await this.needs.lockBoth(proposal.fromNeedId, proposal.intoNeedId);
    await this.record(actor, 'need.merge_withdrawn', from, into);
  }

  private async merge(actor: Actor, from: Need, into: Need, reason: string): Promise<void> {
    await this.needs.update(from.id, { state: 'merged', mergedIntoId: into.id, stateSince: () => 'now()' });
    await this.supports.askAgain(from.id, into.id);
    await this.useCases.copy(from.id, into.id);
    await this.timeline.addTogether([
      { needId: from.id, kind: 'merged_into', otherNeedId: into.id, reason, byId: actor.userId },
      { needId: into.id, kind: 'merged_from', otherNeedId: from.id, reason, byId: actor.userId },
    ]);
    await this.record(actor, 'need.merged', from, into);
    await this.outbox.record(needsChanged, { needIds: [from.id, into.id] });
  }

  private async getOpen(id: string): Promise<MergeProposal> {
    const proposal = await this.rows.lock(id);
    if (!proposal) throw notFound('merge_proposal.not_found', 'There is no such proposal');
    if (proposal.state !== 'open') throw conflict('merge_proposal.closed', 'The proposal has been settled');
    return proposal;
  }

  private async shown(actor: Actor, id: string): Promise<MergeProposalResponse> {
    const proposal = await this.rows.find(id);
    const [shown] = await this.proposals.shown(actor, proposal ? [proposal] : []);
    if (!shown) throw new Error('a proposal was not stored');
    return shown;
  }

  private async record(
    actor: Actor,
    action: 'need.merge_proposed' | 'need.merge_withdrawn' | 'need.merged',
    from: Need,
    into: Need,
  ): Promise<void> {
    const on = { type: 'need', id: from.id, label: from.title };
    await this.audit.record({ action, actor, on, details: { into: into.id } });
  }
}

/** @throws Problem 409. */
function assertCanMerge(from: Need, into: Need): void {
  if (!canMerge(from.state, into.state))
    throw conflict(
      'need.merge_not_possible',
      `A need that is ${from.state} does not go into one that is ${into.state}`,
    );
}

function secretariatOnly(): Error {
  return forbidden('need.secretariat_only', 'Only the secretariat proposes to merge needs');
}
