import { Injectable } from '@nestjs/common';
import type { SeatRole, SkrGroup } from '#contracts';
import type { ActivePerson, PersonRef } from '#features/belonging';
import { personRefJson } from '#features/identity';
import { organisationRefJson, type OrganisationRef } from '#features/organisations';
import { Database, isoTime, newId, TODAY_IN_SWEDEN } from '#platform/database';
import { CouncilObserver } from './council-observer.entity.js';
import { CouncilSeat } from './council-seat.entity.js';
import { CouncilTerm } from './council-term.entity.js';
import { SeatPerson } from './seat-person.entity.js';

/** A seat as it is read. */
export interface SeatRecord {
  readonly id: string;
  readonly organisation: OrganisationRef;
  readonly population: number;
  readonly skrGroup: SkrGroup;
  readonly countyName: string;
  readonly holder: PersonRef | null;
  readonly deputy: PersonRef | null;
  readonly former: readonly { person: PersonRef; role: SeatRole; since: string; until: string }[];
}

/** Somebody who observes, for whom. */
export interface ObserverRecord {
  readonly person: PersonRef;
  readonly organisation: OrganisationRef;
}

const sitting = (role: SeatRole): string =>
  `(SELECT ${personRefJson('u')} FROM council_seat_people p JOIN users u ON u.id = p.user_id
    WHERE p.seat_id = s.id AND p.role = '${role}' AND p.until IS NULL)`;

/** Terms, seats and who sits there, as they are stored. */
@Injectable()
export class TermsRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list(): Promise<CouncilTerm[]> {
    return this.db.manager.find(CouncilTerm, { order: { startsOn: 'DESC' } });
  }

  find(id: string): Promise<CouncilTerm | null> {
    return this.db.manager.findOneBy(CouncilTerm, { id });
  }

  /** The term of today in Sweden. */
  async findCurrent(): Promise<CouncilTerm | null> {
    return this.db.manager
      .createQueryBuilder(CouncilTerm, 't')
      .where(`${TODAY_IN_SWEDEN} BETWEEN t.starts_on AND t.ends_on`)
      .getOne();
  }

  /** One at a time changes when terms begin and end. */
  async lockAll(): Promise<void> {
    await this.db.query('LOCK TABLE council_terms IN SHARE ROW EXCLUSIVE MODE');
  }

  /** Another term with a day in common; null when there is none. */
  async findOverlapping(startsOn: string, endsOn: string, exceptId: string | null): Promise<CouncilTerm | null> {
    return this.db.manager
      .createQueryBuilder(CouncilTerm, 't')
      .where(
        't.starts_on <= :endsOn AND t.ends_on >= :startsOn AND (CAST(:exceptId AS uuid) IS NULL OR t.id <> :exceptId)',
        {
          startsOn,
          endsOn,
          exceptId,
        },
      )
      .getOne();
  }

  async save(term: CouncilTerm): Promise<void> {
    await this.db.manager.save(CouncilTerm, term);
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(CouncilTerm, { id });
  }

  /** By name of the municipality. */
  seatsOf(termId: string): Promise<SeatRecord[]> {
    return this.db.query<SeatRecord>(
      `SELECT s.id, ${organisationRefJson('o')} AS organisation, m.population, m.skr_group AS "skrGroup", c.name AS "countyName",
         ${sitting('holder')} AS holder, ${sitting('deputy')} AS deputy,
         coalesce((SELECT json_agg(json_build_object('person', ${personRefJson('u')}, 'role', p.role, 'since', ${isoTime('p.since')},
             'until', ${isoTime('p.until')}) ORDER BY p.until DESC)
           FROM council_seat_people p JOIN users u ON u.id = p.user_id WHERE p.seat_id = s.id AND p.until IS NOT NULL), '[]') AS former
       FROM council_seats s JOIN organisations o ON o.id = s.organisation_id
       JOIN municipalities m ON m.code = o.municipality_code JOIN counties c ON c.code = m.county_code
       WHERE s.term_id = $1 ORDER BY m.name COLLATE "sv-x-icu", s.id`,
      [termId],
    );
  }

  observersOf(termId: string): Promise<ObserverRecord[]> {
    return this.db.query<ObserverRecord>(
      `SELECT ${personRefJson('u')} AS person, ${organisationRefJson('o')} AS organisation
       FROM council_observers b JOIN users u ON u.id = b.user_id JOIN organisations o ON o.id = b.organisation_id
       WHERE b.term_id = $1 ORDER BY o.name COLLATE "sv-x-icu", u.name COLLATE "sv-x-icu", u.id`,
      [termId],
    );
  }

  async secretaries(): Promise<ActivePerson[]> {
    const rows = await this.db.query<{ person: ActivePerson }>(
      `SELECT ${personRefJson('u')} AS person FROM council_secretaries s JOIN users u ON u.id = s.user_id
       ORDER BY u.name COLLATE "sv-x-icu", u.id`,
    );
    return rows.map(({ person }) => person);
  }

  /** The municipality's seat, made when there is none. */
  async giveSeat(termId: string, organisationId: string): Promise<string> {
    const rows = await this.db.query<{ id: string }>(
      `INSERT INTO council_seats (id, term_id, organisation_id) VALUES ($1, $2, $3)
       ON CONFLICT (term_id, organisation_id) DO UPDATE SET term_id = excluded.term_id RETURNING id`,
      [newId(), termId, organisationId],
    );
    return (rows[0] as { id: string }).id;
  }

  countSeats(termId: string): Promise<number> {
    return this.db.manager.countBy(CouncilSeat, { termId });
  }

  async removeSeat(termId: string, organisationId: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(CouncilSeat, { termId, organisationId });
    return (affected ?? 0) > 0;
  }

  /** Lets somebody sit on a seat, or nobody; who sat there until now is remembered. */
  async seat(seatId: string, role: SeatRole, userId: string | null): Promise<void> {
    await this.db.query(
      `UPDATE council_seat_people SET until = now()
       WHERE seat_id = $1 AND role = $2 AND until IS NULL AND user_id IS DISTINCT FROM $3::uuid`,
      [seatId, role, userId],
    );
    if (userId === null) return;
    await this.db.query(
      `INSERT INTO council_seat_people (id, seat_id, user_id, role) VALUES ($1, $2, $3, $4)
       ON CONFLICT (seat_id, role) WHERE until IS NULL DO NOTHING`,
      [newId(), seatId, userId, role],
    );
  }

  /** The other seat of a term on which the person sits; null when there is none. */
  async otherSeatOf(termId: string, userId: string, seatId: string): Promise<string | null> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT s.id FROM council_seat_people p JOIN council_seats s ON s.id = p.seat_id
       WHERE s.term_id = $1 AND p.user_id = $2 AND p.until IS NULL AND s.id <> $3 LIMIT 1`,
      [termId, userId, seatId],
    );
    return rows[0]?.id ?? null;
  }

  sitsNow(seatId: string): Promise<SeatPerson[]> {
    return this.db.manager
      .createQueryBuilder(SeatPerson, 'p')
      .where('p.seat_id = :seatId AND p.until IS NULL', { seatId })
      .getMany();
  }

  async addObserver(termId: string, userId: string, organisationId: string): Promise<void> {
    await this.db.manager.upsert(CouncilObserver, { termId, userId, organisationId }, ['termId', 'userId']);
  }

  countObservers(termId: string): Promise<number> {
    return this.db.manager.countBy(CouncilObserver, { termId });
  }

  async removeObserver(termId: string, userId: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(CouncilObserver, { termId, userId });
    return (affected ?? 0) > 0;
  }

  /** In all terms that are not over. */
  async endObserving(userId: string): Promise<void> {
    await this.db.query(
      `DELETE FROM council_observers b USING council_terms t WHERE t.id = b.term_id AND b.user_id = $1 AND t.ends_on >= ${TODAY_IN_SWEDEN}`,
      [userId],
    );
  }

  /** @returns false when the person belongs to it already. */
  async appoint(userId: string, by: string | null): Promise<boolean> {
    const rows = await this.db.query(
      'INSERT INTO council_secretaries (user_id, appointed_by) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING user_id',
      [userId, by],
    );
    return rows.length > 0;
  }

  async dismiss(userId: string): Promise<boolean> {
    const rows = await this.db.query('DELETE FROM council_secretaries WHERE user_id = $1 RETURNING user_id', [userId]);
    return rows.length > 0;
  }
}
