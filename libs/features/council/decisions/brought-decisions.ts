import { Injectable } from '@nestjs/common';
import type { DecisionMethod, SeatRole, VoteChoice } from '#contracts';
import { newId, Transactional } from '#platform/database';
import { NeedDoor } from '../needs/need-door.js';
import { CouncilTerms } from '../seats/council-terms.js';
import { DecisionsRepository } from './decisions.repository.js';
import { FollowUpsRepository } from './follow-ups/follow-ups.repository.js';
import { reckon } from './tally.js';
import { VoicesRepository } from './voting/voices.repository.js';

/** A decision of the present council that comes with its votes from elsewhere, such as the demo's content. */
export interface BroughtDecision {
  readonly title: string;
  readonly proposal: string;
  readonly method: DecisionMethod;
  /** Slugs. */
  readonly needs: readonly string[];
  readonly createdBy: string;
  readonly openedAt: Date;
  readonly closesAt: Date;
  /** By the organisation whose seat it is; those of seats without the person are left out. */
  readonly votes: readonly {
    readonly organisationId: string;
    readonly as: SeatRole;
    readonly choice: VoteChoice;
    readonly reason: string;
    readonly at: Date;
  }[];
  /** Null while voting goes on. */
  readonly closing: {
    readonly closedAt: Date;
    readonly outcomeText: string;
    readonly ownerOrganisationId: string;
    readonly followUpOn: string;
  } | null;
}

/** Brings decisions in as they are: asks nobody, and tells nobody. */
@Injectable()
export class BroughtDecisions {
  constructor(
    private readonly rows: DecisionsRepository,
    private readonly voices: VoicesRepository,
    private readonly followUps: FollowUpsRepository,
    private readonly terms: CouncilTerms,
    private readonly needs: NeedDoor,
  ) {}

  /** Adds an example, unless the present council has one with that title; between terms nothing. */
  @Transactional()
  async bringInExample({ needs, votes, closing, ...decision }: BroughtDecision): Promise<void> {
    const term = await this.terms.current();
    if (!term || (await this.rows.hasExample(term.id, decision.title))) return;
    const id = newId();
    const seats = await this.terms.seatsOf(term.id);
    await this.rows.insert({
      ...decision,
      id,
      termId: term.id,
      state: 'open',
      quorum: term.quorum,
      isDemo: true,
      createdAt: decision.openedAt,
    });
    const about = await this.needs.getAllNamed('needs', needs);
    await this.rows.setNeeds(
      id,
      about.map((need) => need.id),
    );
    await this.voices.insert(
      id,
      seats.map((seat) => ({
        seatId: seat.id,
        userId: null,
        holderId: seat.holder?.id ?? null,
        deputyId: seat.deputy?.id ?? null,
      })),
    );
    const choices: VoteChoice[] = [];
    for (const { organisationId, as: asRole, choice, reason, at } of votes) {
      const seat = seats.find(({ organisation }) => organisation.id === organisationId);
      const person = seat?.[asRole];
      const voice = seat && (await this.voices.find(id, { seatId: seat.id }));
      if (!voice || !person?.id) continue;
      await this.voices.cast(voice.id, { choice, reason, byId: person.id, asRole, at });
      choices.push(choice);
    }
    if (!closing) return;
    const { followUpOn, ...settled } = closing;
    const { outcome } = reckon({ method: decision.method, entitled: seats.length, quorum: term.quorum, choices });
    await this.rows.update(id, { ...settled, state: 'closed', outcome, closedBy: decision.createdBy });
    await this.followUps.insert({ id: newId(), decisionId: id, dueOn: followUpOn });
  }
}
