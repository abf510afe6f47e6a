import { Injectable } from '@nestjs/common';
import { BELONGING_LIMITS } from '#contracts';
import { Accounts, Memberships } from '#features/identity';
import {
  formatOrganisationNumber,
  OrganisationDirectory,
  type NewOrganisation,
  type OrganisationRef,
} from '#features/organisations';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, sqlState, Transactional } from '#platform/database';
import { conflict, decodeIdCursor, invalid, notFound, page, type PageQuery } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { associationRegistered, registrationAnswered } from '../belonging.events.js';
import type {
  OwnRegistrationList,
  RegisterAssociationDto,
  RegistrationResponse,
  WaitingRegistrationList,
} from './registrations.dto.js';
import type { OrganisationRegistration } from './registration.entity.js';
import { RegistrationsRepository } from './registrations.repository.js';

const FOREIGN_KEY_VIOLATION = '23503';
const UNIQUE_VIOLATION = '23505';

/** Associations that people put on Torget, and how the platform's editors verify them. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly rows: RegistrationsRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly memberships: Memberships,
    private readonly accounts: Accounts,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @throws Problem 400 for a municipality that does not exist; 409 when the number is here already, when there is a namesake and
   *   nothing says that it is another one, or when too many wait.
   */
  @Transactional()
  async register(actor: Actor, association: RegisterAssociationDto): Promise<RegistrationResponse> {
    const { name, municipality, isAnother, ...said } = association;
    const organisationNumber = formatOrganisationNumber(said.organisationNumber);
    await this.rows.lockPerson(actor.userId);
    if ((await this.rows.countOpenOf(actor.userId)) >= BELONGING_LIMITS.openRegistrationsMax)
      throw conflict(
        'registration.too_many',
        `At most ${BELONGING_LIMITS.openRegistrationsMax} registrations can wait`,
      );
    if (municipality !== undefined && !(await this.organisations.hasMunicipality(municipality)))
      throw invalid([{ path: 'municipality', code: 'notFound', message: 'is no municipality' }]);
    if (await this.organisations.findByNumber(organisationNumber)) throw numberTaken();
    if (isAnother !== true) await this.assertNoNamesake(name);
    const organisation = await this.add({ ...said, name, organisationNumber, municipalityCode: municipality });
    const id = newId();
    await this.rows.insert({
      id,
      organisationId: organisation.id,
      name,
      organisationNumber,
      registeredBy: actor.userId,
    });
    await this.outbox.record(associationRegistered, { registrationId: id });
    const own = (await this.listOwn(actor)).items.find((one) => one.id === id);
    if (!own) throw new Error('the registration was not stored');
    return own;
  }

  async listOwn({ userId }: Actor): Promise<OwnRegistrationList> {
    const rows = await this.rows.listOf(userId);
    return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) };
  }

  async listOpen({ cursor, limit }: PageQuery): Promise<WaitingRegistrationList> {
    const rows = await this.rows.listOpen(decodeIdCursor(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    const people = await this.accounts.refsOf(items.map(({ registeredBy }) => registeredBy));
    return {
      items: items.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        registeredBy: people.get(row.registeredBy) ?? null,
      })),
      nextCursor,
    };
  }

  /** @throws Problem 404 for one that is answered. */
  @Transactional()
  async approve(actor: Actor, id: string): Promise<void> {
    const { organisationId, registeredBy, name } = await this.getOpen(id);
    if (organisationId === null) throw noSuchRegistration();
    await this.rows.approve(id, actor.userId);
    await this.audit.record({
      action: 'association.approved',
      actor,
      on: { type: 'organisation', id: organisationId, label: name },
    });
    await this.organisations.markVerified(organisationId, actor.userId);
    await this.memberships.join(registeredBy, organisationId, 'administrator');
    await this.outbox.record(registrationAnswered, { registrationId: id });
  }

  /** @throws Problem 404 for one that is answered; 409 when something refers to the organisation by now. */
  @Transactional()
  async refuse(actor: Actor, id: string, reason: string): Promise<void> {
    const { organisationId, name } = await this.getOpen(id);
    if (organisationId === null) throw noSuchRegistration();
    if ((await this.memberships.count(organisationId)) > 0) throw inUse();
    await this.rows.refuse(id, actor.userId, reason);
    await this.audit.record({
      action: 'association.refused',
      actor,
      on: { type: 'organisation', id: organisationId, label: name },
    });
    await this.outbox.record(registrationAnswered, { registrationId: id });
    try {
      await this.organisations.remove(organisationId);
    } catch (error) {
      if (sqlState(error) !== FOREIGN_KEY_VIOLATION) throw error;
      throw inUse();
    }
  }

  /** Two who register the same number at once: the database lets one through. */
  private async add(association: Omit<NewOrganisation, 'type'>): Promise<OrganisationRef> {
    try {
      return await this.organisations.createUnverified({ ...association, type: 'civil_society' });
    } catch (error) {
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
      throw numberTaken();
    }
  }

  private async assertNoNamesake(name: string): Promise<void> {
    const [namesake] = await this.organisations.findNamesakes(name, 'civil_society');
    if (namesake)
      throw conflict('organisation.name_taken', `There is an organisation of this name: ${namesake.slug}`, [
        {
          path: 'name',
          code: 'namesake',
          message: 'is the name of another organisation',
          params: { slug: namesake.slug },
        },
      ]);
  }

  private async getOpen(id: string): Promise<OrganisationRegistration> {
    const found = await this.rows.findOpenForUpdate(id);
    if (!found) throw noSuchRegistration();
    return found;
  }
}

function numberTaken(): Error {
  return conflict('organisation.number_taken', 'An organisation with this number is on Torget already', [
    { path: 'organisationNumber', code: 'taken', message: 'belongs to an organisation that is here already' },
  ]);
}

function inUse(): Error {
  return conflict('registration.in_use', 'The organisation has people or things on Torget by now');
}

function noSuchRegistration(): Error {
  return notFound('registration.not_found', 'There is no such registration, or it is answered');
}
