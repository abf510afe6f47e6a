import { Injectable } from '@nestjs/common';
import type { SeatRole } from '#contracts';
import { HubDoor } from '#features/hubs';
import type { Actor } from '#platform/access';
import { decodeIdCursor, page } from '#platform/http';
import { seatIn } from '../council.policy.js';
import { NeedDoor } from '../needs/need-door.js';
import { DecisionDoor, type OpenedDecision } from './decision-door.js';
import type { DecisionList, DecisionResponse, DecisionSummary, OwnVoice } from './decision.response.js';
import type { FindDecisionsQuery } from './decisions.dto.js';
import { canAnswerFollowUp, canReplaceVote, canRunDecision, canSeeVotes, votingPhase } from './decisions.policy.js';
import { DecisionsRepository, type DecisionFilter, type DecisionRecord } from './decisions.repository.js';
import { FollowUpsRepository } from './follow-ups/follow-ups.repository.js';
import { reckon } from './tally.js';
import { VoicesRepository } from './voting/voices.repository.js';

const time = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A decision as lists show it. */
export function summaryOf(decision: DecisionRecord): DecisionSummary {
  const { id, title, state, outcome, method, term, hub, entitled, cast, quorum, isDemo } = decision;
  return {
    ...{ id, title, state, outcome, method, term, entitled, cast, quorum, isDemo },
    hub: hub && { id: hub.id, slug: hub.slug, name: hub.name },
    voting: votingPhase(decision, decision.now),
    openedAt: time(decision.openedAt),
    closesAt: time(decision.closesAt),
    closedAt: time(decision.closedAt),
  };
}

/** Decisions as the asker may read them. */
@Injectable()
export class DecisionReading {
  constructor(
    private readonly door: DecisionDoor,
    private readonly rows: DecisionsRepository,
    private readonly voices: VoicesRepository,
    private readonly followUps: FollowUpsRepository,
    private readonly needs: NeedDoor,
    private readonly hubs: HubDoor,
  ) {}

  /** @throws Problem 404. */
  async read(actor: Actor | null, id: string): Promise<DecisionResponse> {
    return this.responseOf(actor, await this.door.getForReading(actor, id));
  }

  async list(actor: Actor | null, query: FindDecisionsQuery): Promise<DecisionList> {
    const { cursor, limit } = query;
    const reader = await this.door.readerOf(actor);
    const { rows, total } = await this.rows.list(
      reader,
      await this.filterOf(actor, query),
      decodeIdCursor(cursor),
      limit,
    );
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    return { items: items.map(summaryOf), nextCursor, total };
  }

  /** The voice that the asker speaks for in it, with what it has voted; null for those without one. */
  async ownVoice(actor: Actor | null, opened: OpenedDecision): Promise<OwnVoice | null> {
    const who = DecisionDoor.voiceOf(actor, opened);
    const voice = who && (await this.voices.find(opened.decision.id, who));
    if (!voice) return null;
    const { id, organisation, vote } = voice;
    const history = vote ? await this.voices.historyOf(id) : [];
    return { id, organisation, asRole: roleIn(opened), vote, before: history.slice(0, -1) };
  }

  private async responseOf(actor: Actor | null, opened: OpenedDecision): Promise<DecisionResponse> {
    const { decision, standing } = opened;
    const own = await this.ownVoice(actor, opened);
    const summary = summaryOf(decision);
    const isShown = canSeeVotes(summary.voting, own?.vote != null);
    const needs = await this.needs.refs(decision.needIds);
    const followUps = await this.followUps.listOf(decision.id);
    const owner = { organisation: decision.ownerOrganisation, person: decision.ownerPerson };
    const leads = canRunDecision(actor, standing, decision);
    const [isDraft, isVoting] = [decision.state === 'draft', summary.voting === 'open'];
    return {
      ...summary,
      proposal: decision.proposal,
      needs: decision.needIds.flatMap((id) => needs.get(id) ?? []),
      tally: isShown && decision.quorum !== null ? await this.tallyOf(decision) : null,
      outcomeText: decision.outcomeText,
      owner: decision.state === 'closed' ? owner : null,
      followUps,
      withdrawnAt: time(decision.withdrawnAt),
      withdrawnReason: decision.withdrawnReason,
      replaces: decision.replaces,
      replacedBy: decision.replacedBy,
      own,
      version: decision.version,
      createdAt: decision.createdAt.toISOString(),
      abilities: {
        canEdit: leads && isDraft,
        canOpen: leads && isDraft,
        canRemove: leads && isDraft,
        canWithdraw: leads && isVoting,
        canEndVoting: leads && isVoting && decision.cast === decision.entitled,
        canClose: leads && decision.state === 'open' && summary.voting === 'over',
        canReplace: leads && decision.state === 'withdrawn' && decision.replacedBy === null,
        canVote: isVoting && own !== null && canReplaceVote(own.vote?.asRole ?? null, own.asRole),
        canAnswerFollowUp:
          followUps.some(({ answer }) => answer === null) &&
          canAnswerFollowUp(actor, leads, {
            organisationId: owner.organisation?.id ?? null,
            userId: owner.person?.id ?? null,
          }),
      },
    };
  }

  private async tallyOf({ id, method, entitled, quorum }: DecisionRecord) {
    return reckon({ method, entitled, quorum: quorum ?? 0, choices: await this.voices.choicesIn(id) });
  }

  private async filterOf(
    actor: Actor | null,
    { state, need, hub, term, q }: FindDecisionsQuery,
  ): Promise<DecisionFilter> {
    return {
      state,
      q,
      termId: term,
      ...(need ? { needId: (await this.needs.get(need)).id } : {}),
      ...(hub ? { hubId: (await this.hubs.getListed(actor, hub)).id } : {}),
    };
  }
}

/** As whom of a seat the asker speaks; null in a working group. */
export function roleIn({ decision: { term }, standing }: OpenedDecision): SeatRole | null {
  return (term && seatIn(standing, term.id)?.role) ?? null;
}
