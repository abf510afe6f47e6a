import { Injectable } from '@nestjs/common';
import type { Language, MembershipRole, PlatformRole } from '#contracts';
import { Database } from '#platform/database';
import { personRefJson } from '../people/person-ref.sql.js';
import { Membership } from './membership.entity.js';
import { User } from './user.entity.js';

/** A person as the directory of people shows them: never with an address. */
export interface ListedPerson {
  id: string;
  name: string;
  workTitle: string;
  about: string;
  skills: string[];
  version: number;
  isDemo: boolean;
  contactable: boolean;
  createdAt: Date;
  updatedAt: Date;
  organisationIds: string[];
}

/** A person that mail is written to. */
export interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** What a list says of a person; never an address. A former user has neither id nor name there. */
export type PersonRef =
  | { readonly id: string; readonly name: string; readonly workTitle: string }
  | { readonly id: null; readonly name: null; readonly workTitle: string };

/** Whom mail reaches: the address is known to be theirs, and the account is open. */
const REACHED = 'u.email_verified_at IS NOT NULL AND u.suspended_at IS NULL';

/** People and their places in organisations, as they are stored. */
@Injectable()
export class UsersRepository {
  constructor(private readonly db: Database) {}

  findById(id: string): Promise<User | null> {
    return this.db.manager.findOneBy(User, { id });
  }

  findByEmail(email: string): Promise<User | null> {
    return this.db.manager.findOneBy(User, { email: email.toLowerCase() });
  }

  /** Keeps others from changing the person until the transaction ends. */
  findForUpdate(id: string): Promise<User | null> {
    return this.db.manager.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(user: User): Promise<void> {
    await this.db.manager.save(User, user);
  }

  /** Verifies the address for the person of this name; a password that somebody else chose is gone. */
  async openAs(id: string, name: string): Promise<void> {
    await this.db.query(
      `UPDATE users SET email_verified_at = now(), password_hash = NULL, name = $2, updated_at = now(), version = version + 1 WHERE id = $1`,
      [id, name],
    );
  }

  /** Opens the account of a registration with its password. @returns whether it was not open yet. */
  async openRegistered(id: string, passwordHash: string | null): Promise<boolean> {
    const opened = await this.db.query(
      'UPDATE users SET email_verified_at = now(), updated_at = now(), password_hash = $2 WHERE id = $1 AND email_verified_at IS NULL RETURNING id',
      [id, passwordHash],
    );
    return opened.length > 0;
  }

  async setPlatformRole(id: string, platformRole: PlatformRole): Promise<void> {
    await this.db.manager.update(User, { id }, { platformRole });
  }

  /** A new password; the address is verified by it, when it was not. */
  async openWithPassword(id: string, passwordHash: string): Promise<void> {
    await this.db.query(
      'UPDATE users SET password_hash = $2, email_verified_at = coalesce(email_verified_at, now()), updated_at = now() WHERE id = $1',
      [id, passwordHash],
    );
  }

  /** Inserts the person unless the address is taken. */
  async insertUnlessTaken(user: Partial<User> & Pick<User, 'id' | 'email' | 'name'>): Promise<boolean> {
    const result = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(User)
      .values(user)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /**
   * A row for someone who registers: a new one, or the one that exists. Both take one statement, so that the time does not tell
   * them apart. Nothing of an existing account changes.
   */
  async insertOrFind(user: {
    id: string;
    email: string;
    name: string;
    language: string;
  }): Promise<{ id: string; verified: boolean }> {
    const [row] = await this.db.query<{ id: string; verified: boolean }>(
      `INSERT INTO users AS one (id, email, name, language) VALUES ($1, $2, $3, $4)
       ON CONFLICT (email) DO UPDATE SET
         name = CASE WHEN one.email_verified_at IS NULL THEN excluded.name ELSE one.name END,
         language = CASE WHEN one.email_verified_at IS NULL THEN excluded.language ELSE one.language END
       RETURNING id, email_verified_at IS NOT NULL AS verified`,
      [user.id, user.email, user.name, user.language],
    );
    if (!row) throw new Error('registering gave no row');
    return row;
  }

  membershipsOf(userId: string): Promise<Membership[]> {
    return this.db.manager.find(Membership, { where: { userId }, order: { createdAt: 'ASC', organisationId: 'ASC' } });
  }

  /** @returns whether anything changed. */
  async putMembership(userId: string, organisationId: string, role: MembershipRole): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO memberships AS one (user_id, organisation_id, role) VALUES ($1, $2, $3)
       ON CONFLICT (user_id, organisation_id) DO UPDATE SET role = excluded.role WHERE one.role <> excluded.role
       RETURNING user_id`,
      [userId, organisationId, role],
    );
    return rows.length > 0;
  }

  /** @returns whether there was one. */
  async removeMembership(userId: string, organisationId: string): Promise<boolean> {
    const rows = await this.db.query(
      'DELETE FROM memberships WHERE user_id = $1 AND organisation_id = $2 RETURNING user_id',
      [userId, organisationId],
    );
    return rows.length > 0;
  }

  countDemo(): Promise<number> {
    return this.db.manager.countBy(User, { isDemo: true });
  }

  /** Those of these people who have an open account, with the organisations that they belong to. */
  findListed(ids: readonly string[]): Promise<ListedPerson[]> {
    return this.db.query<ListedPerson>(
      `SELECT u.id, u.name, u.work_title AS "workTitle", u.about, u.skills, u.version, u.is_demo AS "isDemo", u.contactable, u.created_at AS "createdAt",
              u.updated_at AS "updatedAt",
              ARRAY(SELECT m.organisation_id::text FROM memberships m WHERE m.user_id = u.id ORDER BY m.created_at, m.organisation_id) AS "organisationIds"
         FROM users u WHERE u.id = ANY($1::uuid[]) AND ${REACHED}`,
      [ids],
    );
  }

  refsOf(ids: readonly string[]): Promise<{ id: string; ref: PersonRef }[]> {
    return this.db.query<{ id: string; ref: PersonRef }>(
      `SELECT u.id, ${personRefJson()} AS ref FROM users u WHERE u.id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** People with one of these roles in one of these organisations whom mail reaches, in the order of their ids. */
  recipientsIn(organisationIds: readonly string[], roles: readonly MembershipRole[]): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `SELECT DISTINCT u.id, u.email, u.name, u.language FROM users u JOIN memberships m ON m.user_id = u.id
        WHERE m.organisation_id = ANY($1::uuid[]) AND m.role = ANY($2) AND ${REACHED} ORDER BY u.id`,
      [organisationIds, roles],
    );
  }

  /** People with one of these roles on the platform whom mail reaches, in the order of their ids. */
  recipientsWithRole(roles: readonly PlatformRole[]): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `SELECT u.id, u.email, u.name, u.language FROM users u WHERE u.platform_role = ANY($1) AND ${REACHED} ORDER BY u.id`,
      [roles],
    );
  }

  /** Those of these people whom mail reaches, in the order of their ids. */
  recipients(ids: readonly string[]): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `SELECT u.id, u.email, u.name, u.language FROM users u WHERE u.id = ANY($1::uuid[]) AND ${REACHED} ORDER BY u.id`,
      [ids],
    );
  }

  /** The person with this id or address when mail reaches them. */
  async findRecipient(by: 'id' | 'email', value: string): Promise<Recipient | null> {
    const [row] = await this.db.query<Recipient>(
      `SELECT u.id, u.email, u.name, u.language FROM users u WHERE u.${by} = $1 AND ${REACHED}`,
      [value],
    );
    return row ?? null;
  }

  /** Ids of people with an open account, in their order; `after` null begins. */
  async listedIdsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM users WHERE ($1::uuid IS NULL OR id > $1::uuid) AND email_verified_at IS NOT NULL AND suspended_at IS NULL
        ORDER BY id LIMIT $2`,
      [after, limit],
    );
    return rows.map((row) => row.id);
  }
}
