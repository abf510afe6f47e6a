import { Injectable } from '@nestjs/common';
import { COUNCIL_LIMITS as LIMITS, SEAT_ROLES, sizeGroupOf, type SeatRole } from '#contracts';
import { Accounts, Memberships } from '#features/identity';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import { isPlatform, type Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, sqlState, Transactional } from '#platform/database';
import { assertFresh, conflict, forbidden, invalid, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { Breakdowns } from '../breakdown/breakdowns.service.js';
import { canRunCouncil } from '../council.policy.js';
import { CouncilStandings } from './council-standings.js';
import type { CouncilTerm } from './council-term.entity.js';
import { CouncilTerms } from './council-terms.js';
import type {
  AddObserverDto,
  CouncilResponse,
  CreateTermDto,
  FillSeatDto,
  TermRef,
  UpdateTermDto,
} from './terms.dto.js';
import { secretariatChanged } from './seats.events.js';
import { TermsRepository } from './terms.repository.js';

const FOREIGN_KEY_VIOLATION = '23503';

/** The council of a term, and how the secretariat puts it together. */
@Injectable()
export class Terms {
  constructor(
    private readonly rows: TermsRepository,
    private readonly terms: CouncilTerms,
    private readonly standings: CouncilStandings,
    private readonly breakdowns: Breakdowns,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly memberships: Memberships,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** The council of a term, or of today. @throws Problem 404 for a term that is none. */
  async read(actor: Actor | null, termId?: string): Promise<CouncilResponse> {
    const term = termId === undefined ? await this.terms.current() : await this.terms.get(termId);
    // One after the other: inside a transaction they share its connection.
    const seats = term ? await this.rows.seatsOf(term.id) : [];
    const observers = term ? await this.rows.observersOf(term.id) : [];
    const secretaries = await this.rows.secretaries();
    const all = await this.rows.list();
    const standing = await this.standings.of(actor);
    const spread = await this.breakdowns.of(seats.map(({ organisation }) => organisation.id));
    return {
      term: term && { ...refOf(term), version: term.version },
      seats: seats.map((seat) => ({ ...seat, size: sizeGroupOf(seat.population), former: [...seat.former] })),
      observers,
      secretaries,
      spread,
      terms: all.map(refOf),
      standing: standing && {
        isSecretary: standing.isSecretary,
        seats: [...standing.seats],
        observes: [...standing.observes],
      },
      abilities: { canRun: canRunCouncil(standing), canAppointSecretaries: isPlatform(actor, 'admin') },
    };
  }

  /** @throws Problem 400 for days that do not fit; 403 for others than the secretariat; 409 when it overlaps another. */
  @Transactional()
  async create(actor: Actor, { name, startsOn, endsOn, quorum }: CreateTermDto): Promise<CouncilResponse> {
    await this.assertRuns(actor);
    await this.assertDays(startsOn, endsOn, null);
    const term = { id: newId(), name, startsOn, endsOn, quorum, version: 1, isDemo: false, createdAt: new Date() };
    await this.rows.save(term);
    await this.audit.record({ action: 'council_term.created', on: auditedTerm(term) });
    return this.read(actor, term.id);
  }

  /** @throws Problem as {@link create}; 412 when somebody else has changed it. */
  @Transactional()
  async update(actor: Actor, id: string, change: UpdateTermDto, ifMatch: number | null): Promise<CouncilResponse> {
    await this.assertRuns(actor);
    const term = await this.terms.get(id);
    assertFresh(term.version, ifMatch);
    Object.assign(term, change, { version: term.version + 1 });
    await this.assertDays(term.startsOn, term.endsOn, id);
    await this.rows.save(term);
    await this.audit.record({ action: 'council_term.edited', on: auditedTerm(term) });
    return this.read(actor, id);
  }

  /** Takes a term away that was made by mistake. @throws Problem 409 when it has been used. */
  @Transactional()
  async remove(actor: Actor, id: string): Promise<void> {
    await this.assertRuns(actor);
    const term = await this.terms.get(id);
    try {
      await this.rows.remove(id);
    } catch (error) {
      if (sqlState(error) !== FOREIGN_KEY_VIOLATION) throw error;
      throw conflict('council_term.used', 'The term has seats or rounds or meetings, and stays');
    }
    await this.audit.record({ action: 'council_term.removed', on: auditedTerm(term) });
  }

  /**
   * Gives a municipality a seat, and says who sits there.
   * @throws Problem 400 for an organisation that is no municipality, a person who does not belong to it, or one person twice; 409 for too many.
   */
  @Transactional()
  async fillSeat(actor: Actor, termId: string, slug: string, said: FillSeatDto): Promise<CouncilResponse> {
    await this.assertRuns(actor);
    const term = await this.terms.get(termId);
    const municipality = await this.organisations.get(slug);
    if (municipality.type !== 'municipality')
      throw invalid([{ path: 'organisation', code: 'municipality', message: 'must be a municipality' }]);
    const seatId = await this.rows.giveSeat(termId, municipality.id);
    if ((await this.rows.countSeats(termId)) > LIMITS.seatsMax)
      throw conflict('council_term.full', `A term has at most ${LIMITS.seatsMax} seats`);
    for (const role of SEAT_ROLES) {
      const userId = role === 'holder' ? said.holderId : said.deputyId;
      if (userId === undefined) continue;
      if (userId !== null) await this.assertCanSit(termId, seatId, municipality, role, userId);
      await this.rows.seat(seatId, role, userId);
    }
    const sitting = await this.rows.sitsNow(seatId);
    if (new Set(sitting.map(({ userId }) => userId)).size < sitting.length)
      throw invalid([{ path: 'deputyId', code: 'same', message: 'must be somebody else than the holder' }]);
    await this.audit.record({
      action: 'council_seat.filled',
      on: auditedTerm(term),
      details: { organisation: municipality.slug },
    });
    return this.read(actor, termId);
  }

  /** @throws Problem 404 when there is none; 409 when it has scored or voted. */
  @Transactional()
  async removeSeat(actor: Actor, termId: string, slug: string): Promise<CouncilResponse> {
    await this.assertRuns(actor);
    const term = await this.terms.get(termId);
    const municipality = await this.organisations.get(slug);
    try {
      if (!(await this.rows.removeSeat(termId, municipality.id)))
        throw notFound('council_seat.not_found', 'The municipality has no seat in this term');
    } catch (error) {
      if (sqlState(error) !== FOREIGN_KEY_VIOLATION) throw error;
      throw conflict('council_seat.used', 'The seat has scored, voted or met, and stays');
    }
    await this.audit.record({
      action: 'council_seat.removed',
      on: auditedTerm(term),
      details: { organisation: municipality.slug },
    });
    return this.read(actor, termId);
  }

  /** @throws Problem 400 for an organisation that is none, or that the person does not belong to; 404 for nobody. */
  @Transactional()
  async addObserver(
    actor: Actor,
    termId: string,
    userId: string,
    { organisation }: AddObserverDto,
  ): Promise<CouncilResponse> {
    await this.assertRuns(actor);
    const term = await this.terms.get(termId);
    const { id: organisationId } = await this.organisations.getNamed('organisation', organisation);
    await this.assertPerson(userId);
    if ((await this.memberships.roleOf(userId, organisationId)) === null)
      throw invalid([{ path: 'organisation', code: 'member', message: 'is not one that the person belongs to' }]);
    await this.rows.addObserver(termId, userId, organisationId);
    if ((await this.rows.countObservers(termId)) > LIMITS.observersMax)
      throw conflict('council_term.full', `A term has at most ${LIMITS.observersMax} observers`);
    await this.audit.record({ action: 'council_observer.added', on: auditedTerm(term), details: { userId } });
    return this.read(actor, termId);
  }

  /** @throws Problem 404 for somebody who does not observe. */
  @Transactional()
  async removeObserver(actor: Actor, termId: string, userId: string): Promise<CouncilResponse> {
    await this.assertRuns(actor);
    const term = await this.terms.get(termId);
    if (!(await this.rows.removeObserver(termId, userId)))
      throw notFound('council_observer.not_found', 'The person does not observe this term');
    await this.audit.record({ action: 'council_observer.removed', on: auditedTerm(term), details: { userId } });
    return this.read(actor, termId);
  }

  /** Administrators of the platform say who belongs to the secretariat; the route lets nobody else in. */
  @Transactional()
  async appoint(actor: Actor, userId: string): Promise<CouncilResponse> {
    await this.assertPerson(userId);
    if (await this.rows.appoint(userId, actor.userId)) {
      await this.audit.record({ action: 'council_secretary.appointed', on: { type: 'user', id: userId } });
      await this.outbox.record(secretariatChanged, { userId });
    }
    return this.read(actor);
  }

  /** @throws Problem 404 for somebody who does not belong to it. */
  @Transactional()
  async dismiss(actor: Actor, userId: string): Promise<CouncilResponse> {
    if (!(await this.rows.dismiss(userId)))
      throw notFound('council_secretary.not_found', 'The person does not belong to the secretariat');
    await this.audit.record({ action: 'council_secretary.dismissed', on: { type: 'user', id: userId } });
    await this.outbox.record(secretariatChanged, { userId });
    return this.read(actor);
  }

  private async assertRuns(actor: Actor): Promise<void> {
    if (!canRunCouncil(await this.standings.of(actor)))
      throw forbidden('council.secretariat_only', 'Only the secretariat of the council may do this');
  }

  private async assertDays(startsOn: string, endsOn: string, exceptId: string | null): Promise<void> {
    if (startsOn > endsOn)
      throw invalid([{ path: 'endsOn', code: 'before_start', message: 'must not be before the first day' }]);
    await this.rows.lockAll();
    const other = await this.rows.findOverlapping(startsOn, endsOn, exceptId);
    if (other) throw conflict('council_term.overlaps', `The days overlap the term ${other.name}`);
  }

  private async assertCanSit(
    termId: string,
    seatId: string,
    municipality: OrganisationRef,
    role: SeatRole,
    userId: string,
  ): Promise<void> {
    const path = `${role}Id`;
    if ((await this.memberships.roleOf(userId, municipality.id)) === null)
      throw invalid([{ path, code: 'member', message: 'must be somebody who belongs to the municipality' }]);
    if ((await this.rows.otherSeatOf(termId, userId, seatId)) !== null)
      throw invalid([{ path, code: 'seated', message: 'sits on another seat of this term' }]);
  }

  private async assertPerson(userId: string): Promise<void> {
    if (!(await this.accounts.namesOf([userId])).has(userId))
      throw notFound('user.not_found', 'There is no such person');
  }
}

function refOf({ id, name, startsOn, endsOn, quorum, isDemo }: CouncilTerm): TermRef {
  return { id, name, startsOn, endsOn, quorum, isDemo };
}

function auditedTerm({ id, name }: CouncilTerm): { type: string; id: string; label: string } {
  return { type: 'council_term', id, label: name };
}
