import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { conflict, forbidden, invalid } from '#platform/http';
import { CouncilLive } from '../../live/council-live.js';
import { CouncilStandings } from '../../seats/council-standings.js';
import { DecisionDoor } from '../decision-door.js';
import { DecisionReading, roleIn, summaryOf } from '../decision-reading.service.js';
import type { DecisionResponse, VoiceList, WaitingVotes } from '../decision.response.js';
import type { CastVoteDto } from '../decisions.dto.js';
import { canReplaceVote, canSeeVotes, faultsOfVote, votingPhase } from '../decisions.policy.js';
import { DecisionsRepository } from '../decisions.repository.js';
import { VoicesRepository } from './voices.repository.js';

/** Voting, and what has been voted. */
@Injectable()
export class Votes {
  constructor(
    private readonly door: DecisionDoor,
    private readonly decisions: DecisionsRepository,
    private readonly reading: DecisionReading,
    private readonly voices: VoicesRepository,
    private readonly standings: CouncilStandings,
    private readonly live: CouncilLive,
  ) {}

  /**
   * Casts the vote of one's voice, or changes it. Whether voting goes on is decided by the time at which the transaction began.
   * @throws Problem 404; 403 without a voice; 400 for a block by majority or without a reason; 409 when voting does not go on, and for a deputy when the
   * holder has voted.
   */
  @Transactional()
  async cast(actor: Actor, id: string, { choice, reason = '' }: CastVoteDto): Promise<DecisionResponse> {
    // Votes pass one another; who closes or withdraws the decision waits for those that are under way.
    await this.decisions.lock(id, 'share');
    const opened = await this.door.getForReading(actor, id);
    const { decision } = opened;
    if (decision.state === 'draft') throw conflict('decision.not_open', 'The decision is not open');
    const who = DecisionDoor.voiceOf(actor, opened);
    const found = who && (await this.voices.find(id, who));
    if (!found) throw forbidden('vote.no_seat', 'Only who had a seat, or was a member, when voting began can vote');
    if (votingPhase(decision, decision.now) !== 'open') throw conflict('decision.voting_over', 'Voting has ended');
    const faults = faultsOfVote(decision.method, choice, reason);
    if (faults.length > 0) throw invalid(faults);
    await this.voices.lock(found.id);
    const before = (await this.voices.find(id, who))?.vote;
    const asRole = roleIn(opened);
    if (!canReplaceVote(before?.asRole ?? null, asRole))
      throw conflict('vote.holder_has_voted', 'The holder of the seat has voted, and only the holder can change that');
    await this.voices.cast(found.id, { choice, reason, byId: actor.userId, asRole });
    await this.live.changed('decision', id);
    return this.reading.read(actor, id);
  }

  /** Who can vote, who has, and what they said as far as the asker may see it. @throws Problem 404. */
  async list(actor: Actor | null, id: string): Promise<VoiceList> {
    const opened = await this.door.getForReading(actor, id);
    const own = await this.reading.ownVoice(actor, opened);
    const shown = canSeeVotes(votingPhase(opened.decision, opened.decision.now), own?.vote != null);
    const voices = await this.voices.listOf([id]);
    return {
      items: voices.map(({ id: voiceId, organisation, holder, deputy, member, vote }) => ({
        ...{ id: voiceId, organisation, holder, deputy, member },
        hasVoted: vote !== null,
        vote: shown ? vote : null,
      })),
      shown,
    };
  }

  /** Where one's own vote is waited for. */
  async waitingFor(actor: Actor): Promise<WaitingVotes> {
    const seats = (await this.standings.of(actor))?.seats ?? [];
    const waiting = await this.voices.waiting(
      seats.map(({ seatId }) => seatId),
      actor.userId,
      actor.hubs.map(({ hubId }) => hubId),
    );
    const records = await this.decisions.findAll(waiting.map(({ decisionId }) => decisionId));
    const byId = new Map(records.map((one) => [one.id, one]));
    return {
      items: waiting.flatMap(({ decisionId, seatId, organisation }) => {
        const decision = byId.get(decisionId);
        const asRole = seats.find((seat) => seat.seatId === seatId)?.role ?? null;
        return decision ? [{ decision: summaryOf(decision), organisation, asRole }] : [];
      }),
    };
  }
}
