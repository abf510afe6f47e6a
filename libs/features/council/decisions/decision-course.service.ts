import { Injectable } from '@nestjs/common';
import type { AuditAction } from '#contracts';
import { DECISION_LIMITS } from '#contracts';
import { HubReaders } from '#features/hubs';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { AuditLog, type AuditDetails } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { conflict, invalid } from '#platform/http';
import { Outbox, type EventType } from '#platform/outbox';
import { CouncilLive } from '../live/council-live.js';
import { NeedTimeline } from '../needs/need-timeline.js';
import { CouncilTerms } from '../seats/council-terms.js';
import { DecisionDoor } from './decision-door.js';
import { DecisionReading } from './decision-reading.service.js';
import type { DecisionResponse } from './decision.response.js';
import type { CloseDecisionDto, OpenDecisionDto, WithdrawDecisionDto } from './decisions.dto.js';
import { decisionClosed, decisionOpened, decisionWithdrawn } from './decisions.events.js';
import { votingPhase } from './decisions.policy.js';
import { DecisionsRepository, type DecisionRecord } from './decisions.repository.js';
import { FollowUpsRepository } from './follow-ups/follow-ups.repository.js';
import { quorumOfGroup, reckon } from './tally.js';
import { VoicesRepository, type NewVoice } from './voting/voices.repository.js';

const DAY_MS = 86_400_000;

/** The way of a decision: opened, and then closed or withdrawn. */
@Injectable()
export class DecisionCourse {
  constructor(
    private readonly door: DecisionDoor,
    private readonly rows: DecisionsRepository,
    private readonly voices: VoicesRepository,
    private readonly followUps: FollowUpsRepository,
    private readonly reading: DecisionReading,
    private readonly terms: CouncilTerms,
    private readonly hubs: HubReaders,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly timeline: NeedTimeline,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: CouncilLive,
  ) {}

  /** Voting begins; who has a voice is written down. @throws Problem 400 for an end that has passed, 403, 404; 409 when it is no draft, or nobody has a voice. */
  @Transactional()
  async open(actor: Actor, id: string, said: OpenDecisionDto, ifMatch: number | null): Promise<DecisionResponse> {
    const { decision } = await this.door.getForRunning(actor, id, ifMatch);
    if (decision.state !== 'draft') throw conflict('decision.not_draft', 'The decision has been opened already');
    const closesAt = endOfVoting(
      said.closesAt === undefined ? decision.closesAt : new Date(said.closesAt),
      decision.now,
    );
    const { voices, quorum } = await this.electorateOf(decision);
    if (voices.length === 0) throw conflict('decision.no_voices', 'Nobody has a voice in this decision');
    await this.voices.insert(id, voices);
    await this.rows.update(id, { state: 'open', openedAt: decision.now, closesAt, quorum });
    await this.tell(actor, decision, 'decision.opened', decisionOpened, { voices: voices.length, quorum });
    await this.tellNeeds(actor, decision, 'decision_opened');
    return this.reading.read(actor, id);
  }

  /** Ends the voting early. @throws Problem 403, 404; 409 when voting is not going on, or somebody has not voted. */
  @Transactional()
  async endVoting(actor: Actor, id: string, ifMatch: number | null): Promise<DecisionResponse> {
    const { decision } = await this.door.getForRunning(actor, id, ifMatch);
    assertVoting(decision);
    if (decision.cast < decision.entitled)
      throw conflict('decision.not_all_voted', 'Voting can end early only when everybody has voted');
    await this.rows.update(id, { closesAt: decision.now, overToldAt: decision.now });
    await this.audit.record(auditOf(actor, decision, 'decision.voting_ended'));
    await this.live.changed('decision', id);
    return this.reading.read(actor, id);
  }

  /** Takes it back. @throws Problem 403, 404; 409 when voting is not going on: what has been voted is not taken back. */
  @Transactional()
  async withdraw(
    actor: Actor,
    id: string,
    { reason }: WithdrawDecisionDto,
    ifMatch: number | null,
  ): Promise<DecisionResponse> {
    const { decision } = await this.door.getForRunning(actor, id, ifMatch);
    assertVoting(decision);
    await this.rows.update(id, { state: 'withdrawn', withdrawnAt: decision.now, withdrawnReason: reason });
    await this.tell(actor, decision, 'decision.withdrawn', decisionWithdrawn, { cast: decision.cast });
    return this.reading.read(actor, id);
  }

  /**
   * Settles it: the outcome is reckoned from the votes, and is given words, an owner and a day to look at it again.
   * @throws Problem 400 without an owner or for a day that is past, 403, 404; 409 while voting goes on, or when it is not open.
   */
  @Transactional()
  async close(actor: Actor, id: string, said: CloseDecisionDto, ifMatch: number | null): Promise<DecisionResponse> {
    const { decision } = await this.door.getForRunning(actor, id, ifMatch);
    if (decision.state !== 'open') throw notOpen();
    if (votingPhase(decision, decision.now) === 'open')
      throw conflict('decision.still_voting', 'Voting goes on; the decision can be closed when it has ended');
    const owner = await this.ownerOf(said);
    if (said.followUpOn <= decision.today)
      throw invalid([{ path: 'followUpOn', code: 'inFuture', message: 'must be a day that is to come' }]);
    const { method, entitled, quorum } = decision;
    const choices = await this.voices.choicesIn(id);
    const { outcome, ...counts } = reckon({ method, entitled, quorum: quorum ?? 0, choices });
    await this.voices.setPeople(id);
    await this.rows.update(id, {
      state: 'closed',
      outcome,
      outcomeText: said.outcomeText,
      closedAt: decision.now,
      closedBy: actor.userId,
      ...owner,
    });
    await this.followUps.insert({ id: newId(), decisionId: id, dueOn: said.followUpOn });
    const { agree, abstain, disagree, block } = counts;
    await this.tell(actor, decision, 'decision.closed', decisionClosed, { outcome, agree, abstain, disagree, block });
    await this.tellNeeds(actor, decision, 'decision_closed', said.outcomeText);
    return this.reading.read(actor, id);
  }

  private async electorateOf({ term, hub }: DecisionRecord): Promise<{ voices: NewVoice[]; quorum: number }> {
    if (hub) {
      const members = await this.hubs.membersOf(hub.id);
      const voices = members.map((userId) => ({ userId, seatId: null, holderId: null, deputyId: null }));
      return { voices, quorum: quorumOfGroup(members.length) };
    }
    const { id, quorum } = await this.terms.get(term?.id ?? '');
    const seats = await this.terms.seatsOf(id);
    return {
      voices: seats.map(({ id: seatId, holder, deputy }) => ({
        seatId,
        userId: null,
        holderId: holder?.id ?? null,
        deputyId: deputy?.id ?? null,
      })),
      quorum,
    };
  }

  private async ownerOf({
    ownerOrganisation,
    ownerPerson,
  }: CloseDecisionDto): Promise<{ ownerOrganisationId: string | null; ownerUserId: string | null }> {
    if (ownerOrganisation && ownerPerson)
      throw invalid([
        { path: 'ownerPerson', code: 'oneOwner', message: 'must be left out when an organisation is named' },
      ]);
    if (ownerOrganisation) {
      const { id } = await this.organisations.getNamed('ownerOrganisation', ownerOrganisation);
      return { ownerOrganisationId: id, ownerUserId: null };
    }
    if (!ownerPerson)
      throw invalid([
        { path: 'ownerOrganisation', code: 'required', message: 'or ownerPerson must say who sees to it' },
      ]);
    if (!(await this.accounts.namesOf([ownerPerson])).has(ownerPerson))
      throw invalid([{ path: 'ownerPerson', code: 'notFound', message: 'is nobody on Torget' }]);
    return { ownerOrganisationId: null, ownerUserId: ownerPerson };
  }

  private async tell(
    actor: Actor,
    decision: DecisionRecord,
    action: AuditAction,
    event: EventType<{ decisionId: string }>,
    details: AuditDetails,
  ): Promise<void> {
    await this.audit.record(auditOf(actor, decision, action, details));
    await this.outbox.record(event, { decisionId: decision.id });
    await this.live.changed('decision', decision.id);
  }

  /** Timelines of needs are for all to read; what a closed group decides is not. */
  private async tellNeeds(
    actor: Actor,
    { id, hub, needIds }: DecisionRecord,
    kind: 'decision_opened' | 'decision_closed',
    reason: string | null = null,
  ): Promise<void> {
    if (hub && hub.visibility !== 'open') return;
    await this.timeline.addToAll(needIds, { kind, subject: { kind: 'decision', id }, reason, byId: actor.userId });
  }
}

function auditOf(
  { userId, tokenId }: Actor,
  { id, title }: DecisionRecord,
  action: AuditAction,
  details?: AuditDetails,
) {
  return {
    action,
    actor: { userId, tokenId },
    on: { type: 'decision', id, label: title },
    ...(details ? { details } : {}),
  };
}

/** @throws Problem 400 when it has no end, an end that has passed, or one too far away. */
function endOfVoting(closesAt: Date | null, now: Date): Date {
  const fault = (code: string, message: string) => invalid([{ path: 'closesAt', code, message }]);
  if (!closesAt) throw fault('required', 'must say when voting ends');
  if (closesAt <= now) throw fault('inFuture', 'must be a time that is to come');
  if (closesAt.getTime() > now.getTime() + DECISION_LIMITS.votingMaxDays * DAY_MS)
    throw fault('tooFarAway', `must be within ${DECISION_LIMITS.votingMaxDays} days`);
  return closesAt;
}

function assertVoting(decision: DecisionRecord): void {
  if (decision.state !== 'open') throw notOpen();
  if (votingPhase(decision, decision.now) === 'over')
    throw conflict('decision.voting_over', 'Voting has ended; close the decision');
}

function notOpen(): Error {
  return conflict('decision.not_open', 'The decision is not open');
}
