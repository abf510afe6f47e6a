import { Injectable } from '@nestjs/common';
import { conflict, isId, notFound } from '#platform/http';
import type { CouncilTerm } from './council-term.entity.js';
import { TermsRepository, type SeatRecord } from './terms.repository.js';

/** A seat with who sits there now. */
export type SeatRef = Pick<SeatRecord, 'id' | 'organisation' | 'holder' | 'deputy'>;

/** Where the other parts of the council look terms and seats up. */
@Injectable()
export class CouncilTerms {
  constructor(private readonly rows: TermsRepository) {}

  /** The term of today in Sweden; null between terms. */
  current(): Promise<CouncilTerm | null> {
    return this.rows.findCurrent();
  }

  /** @throws Problem 409 between terms. */
  async getCurrent(): Promise<CouncilTerm> {
    const term = await this.current();
    if (!term) throw conflict('council.no_term', 'The council has no term at present');
    return term;
  }

  /** @throws Problem 404 when there is none. */
  async get(id: string): Promise<CouncilTerm> {
    const term = isId(id) ? await this.rows.find(id) : null;
    if (!term) throw notFound('council_term.not_found', 'There is no such term');
    return term;
  }

  /** By name of the municipality. */
  seatsOf(termId: string): Promise<SeatRef[]> {
    return this.rows.seatsOf(termId);
  }

  /** Ids of those who lead the council's work. */
  async secretaries(): Promise<string[]> {
    return (await this.rows.secretaries()).map(({ id }) => id);
  }

  /** Ids of everyone who sits, observes or leads: who reads papers, and is told of meetings. */
  async participantsOf(termId: string): Promise<string[]> {
    const seats = await this.rows.seatsOf(termId);
    const observers = await this.rows.observersOf(termId);
    const secretaries = await this.rows.secretaries();
    const people = [
      ...seats.flatMap(({ holder, deputy }) => [holder, deputy]),
      ...observers.map(({ person }) => person),
    ];
    return [...new Set([...people, ...secretaries].flatMap((person) => person?.id ?? []))];
  }
}
