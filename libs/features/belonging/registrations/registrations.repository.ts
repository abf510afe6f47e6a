import { Injectable } from '@nestjs/common';
import type { Reach } from '#contracts';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database } from '#platform/database';
import { OrganisationRegistration, type RegistrationState } from './registration.entity.js';

/** A registration with the organisation that came of it. */
export interface RegistrationRow {
  readonly id: string;
  readonly name: string;
  readonly organisationNumber: string;
  readonly state: RegistrationState;
  readonly createdAt: Date;
  readonly reason: string | null;
  readonly organisation: OrganisationRef | null;
}

/** The same as those who answer it see it. */
export interface WaitingRegistrationRow extends RegistrationRow {
  readonly registeredBy: string;
  readonly mailDomain: string | null;
  readonly descriptionSv: string | null;
  readonly webAddress: string | null;
  readonly reach: Reach | null;
  readonly areas: string[];
}

const ROW = `r.id, r.name, r.organisation_number AS "organisationNumber", r.state, r.created_at AS "createdAt", r.reason,
  CASE WHEN o.id IS NULL THEN NULL ELSE ${organisationRefJson()} END AS organisation`;
const TABLES = 'organisation_registrations r LEFT JOIN organisations o ON o.id = r.organisation_id';

/** Registrations of associations, as they are stored. */
@Injectable()
export class RegistrationsRepository {
  constructor(private readonly db: Database) {}

  async insert(registration: Partial<OrganisationRegistration>): Promise<void> {
    await this.db.manager.insert(OrganisationRegistration, registration);
  }

  find(id: string): Promise<OrganisationRegistration | null> {
    return this.db.manager.findOneBy(OrganisationRegistration, { id });
  }

  async findOpenForUpdate(id: string): Promise<OrganisationRegistration | null> {
    const found = await this.db.manager.findOne(OrganisationRegistration, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return found?.state === 'open' ? found : null;
  }

  /** Lets a person register one at a time, so that the limit holds. */
  async lockPerson(userId: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`registrations:${userId}`]);
  }

  countOpenOf(userId: string): Promise<number> {
    return this.db.manager.countBy(OrganisationRegistration, { registeredBy: userId, state: 'open' });
  }

  listOf(userId: string): Promise<RegistrationRow[]> {
    return this.db.query<RegistrationRow>(
      `SELECT ${ROW} FROM ${TABLES} WHERE r.registered_by = $1 ORDER BY r.id DESC LIMIT 100`,
      [userId],
    );
  }

  listOpen(after: string | null, limit: number): Promise<WaitingRegistrationRow[]> {
    return this.db.query<WaitingRegistrationRow>(
      `SELECT ${ROW}, r.registered_by AS "registeredBy", CASE WHEN u.erased_at IS NULL THEN split_part(u.email, '@', 2) END AS "mailDomain",
              o.description_sv AS "descriptionSv", o.web_address AS "webAddress", o.reach, o.areas
         FROM ${TABLES} LEFT JOIN users u ON u.id = r.registered_by
        WHERE r.state = 'open' AND ($1::uuid IS NULL OR r.id > $1::uuid) ORDER BY r.id LIMIT $2`,
      [after, limit],
    );
  }

  async approve(id: string, by: string): Promise<void> {
    await this.db.query(
      `UPDATE organisation_registrations SET state = 'approved', answered_by = $2, answered_at = now() WHERE id = $1`,
      [id, by],
    );
  }

  /** Lets go of the organisation, which is taken away. */
  async refuse(id: string, by: string, reason: string): Promise<void> {
    await this.db.query(
      `UPDATE organisation_registrations SET state = 'refused', organisation_id = NULL, answered_by = $2, answered_at = now(), reason = $3
        WHERE id = $1`,
      [id, by, reason],
    );
  }
}
