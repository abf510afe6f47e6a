import { Injectable } from '@nestjs/common';
import { newId, Transactional } from '#platform/database';
import { TermsRepository } from './terms.repository.js';

/** A term that comes with its people from elsewhere, such as the demo's content. */
export interface BroughtTerm {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly quorum: number;
  readonly seats: readonly {
    readonly organisationId: string;
    readonly holderId: string | null;
    readonly deputyId: string | null;
  }[];
  readonly observers: readonly { readonly userId: string; readonly organisationId: string }[];
}

/** Brings the council in as it is; asks nobody. */
@Injectable()
export class BroughtCouncil {
  constructor(private readonly rows: TermsRepository) {}

  /** Adds an example, unless the council has a term in that time. */
  @Transactional()
  async bringInExample({ seats, observers, ...term }: BroughtTerm): Promise<void> {
    if (await this.rows.findOverlapping(term.startsOn, term.endsOn, null)) return;
    const id = newId();
    await this.rows.save({ ...term, id, version: 1, isDemo: true, createdAt: new Date() });
    for (const { organisationId, holderId, deputyId } of seats) {
      const seatId = await this.rows.giveSeat(id, organisationId);
      await this.rows.seat(seatId, 'holder', holderId);
      await this.rows.seat(seatId, 'deputy', deputyId);
    }
    for (const { userId, organisationId } of observers) await this.rows.addObserver(id, userId, organisationId);
  }

  /** Lets somebody belong to the secretariat. */
  async appoint(userId: string): Promise<void> {
    await this.rows.appoint(userId, null);
  }
}
