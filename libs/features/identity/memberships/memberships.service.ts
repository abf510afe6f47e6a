import { Injectable } from '@nestjs/common';
import { MEMBERSHIP_ROLES, type MembershipRole } from '#contracts';
import { Database, Transactional } from '#platform/database';
import { conflict, notFound } from '#platform/http';
import { Accounts } from '../accounts/accounts.service.js';

/** A person in an organisation, as the organisation's list shows them. */
export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly workTitle: string;
  readonly role: MembershipRole;
  /** When the person came. */
  readonly since: Date;
}

/** Where a list of members goes on: role, name and id of the last one. */
export type MemberPosition = readonly [role: MembershipRole, name: string, userId: string];

const ROLE_ORDER = `array_position(ARRAY['administrator', 'representative', 'member'], m.role)`;
/** People who can act: their address is verified and nobody has shut them out. */
const OPEN = 'u.email_verified_at IS NOT NULL AND u.suspended_at IS NULL';

/**
 * Who belongs to an organisation, and in which role. All changes in one organisation go through one lock, so that two
 * administrators who leave at the same moment cannot leave it without any.
 */
@Injectable()
export class Memberships {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
  ) {}

  /**
   * Gives a person at least this role; who has a higher one keeps it.
   * @returns whether anything changed.
   */
  @Transactional()
  async join(userId: string, organisationId: string, atLeast: MembershipRole): Promise<boolean> {
    await this.lock(organisationId);
    const present = await this.roleOf(userId, organisationId);
    if (present !== null && MEMBERSHIP_ROLES.indexOf(present) >= MEMBERSHIP_ROLES.indexOf(atLeast)) return false;
    await this.accounts.addMembership(userId, organisationId, atLeast);
    return true;
  }

  /**
   * Makes the person the first administrator.
   * @returns false when the organisation has one by now.
   */
  @Transactional()
  async takeOver(userId: string, organisationId: string): Promise<boolean> {
    await this.lock(organisationId);
    if (await this.hasAdministrator(organisationId)) return false;
    await this.accounts.addMembership(userId, organisationId, 'administrator');
    return true;
  }

  /** @throws Problem 404 for someone who does not belong to it; 409 for the last administrator. */
  @Transactional()
  async changeRole(userId: string, organisationId: string, role: MembershipRole): Promise<void> {
    const present = await this.lockMember(userId, organisationId);
    if (present === 'administrator' && role !== present) await this.assertAnotherAdministrator(userId, organisationId);
    await this.accounts.addMembership(userId, organisationId, role);
  }

  /** @throws Problem as {@link changeRole}. */
  @Transactional()
  async end(userId: string, organisationId: string): Promise<void> {
    const present = await this.lockMember(userId, organisationId);
    if (present === 'administrator') await this.assertAnotherAdministrator(userId, organisationId);
    await this.accounts.removeMembership(userId, organisationId);
  }

  async roleOf(userId: string, organisationId: string): Promise<MembershipRole | null> {
    const [row] = await this.db.query<{ role: MembershipRole }>(
      'SELECT role FROM memberships WHERE user_id = $1 AND organisation_id = $2',
      [userId, organisationId],
    );
    return row?.role ?? null;
  }

  /** Administrators first, then by name. */
  list(organisationId: string, after: MemberPosition | null, limit: number): Promise<Member[]> {
    const from = after
      ? `AND (${ROLE_ORDER}, u.name COLLATE "sv-x-icu", u.id) > (array_position(ARRAY['administrator', 'representative', 'member'], $3), $4, $5::uuid)`
      : '';
    return this.db.query<Member>(
      `SELECT u.id AS "userId", u.name, u.work_title AS "workTitle", m.role, m.created_at AS since
         FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.organisation_id = $1 AND ${OPEN} ${from}
        ORDER BY ${ROLE_ORDER}, u.name COLLATE "sv-x-icu", u.id LIMIT $2`,
      [organisationId, limit, ...(after ?? [])],
    );
  }

  async count(organisationId: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.organisation_id = $1 AND ${OPEN}`,
      [organisationId],
    );
    return row?.n ?? 0;
  }

  async hasAdministrator(organisationId: string): Promise<boolean> {
    return (await this.withAdministrator([organisationId])).has(organisationId);
  }

  /** Those of these organisations that have an administrator who can act. */
  async withAdministrator(organisationIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT m.organisation_id AS id FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.organisation_id = ANY($1::uuid[]) AND m.role = 'administrator' AND ${OPEN}`,
      [organisationIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Verified addresses of people, without those who are shut out. Never for other people's eyes. */
  async addressesOf(userIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; email: string }>(
      `SELECT u.id, u.email FROM users u WHERE u.id = ANY($1::uuid[]) AND ${OPEN}`,
      [userIds],
    );
    return new Map(rows.map(({ id, email }) => [id, email]));
  }

  /** People with a verified address in a mail domain, in the order of their ids. */
  async peopleInDomain(domain: string, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT u.id FROM users u WHERE split_part(u.email, '@', 2) = $1 AND ($2::uuid IS NULL OR u.id > $2::uuid) AND ${OPEN}
        ORDER BY u.id LIMIT $3`,
      [domain, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async lock(organisationId: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`memberships:${organisationId}`]);
  }

  private async lockMember(userId: string, organisationId: string): Promise<MembershipRole> {
    await this.lock(organisationId);
    const role = await this.roleOf(userId, organisationId);
    if (role === null) throw notFound('membership.not_found', 'The person does not belong to this organisation');
    return role;
  }

  private async assertAnotherAdministrator(userId: string, organisationId: string): Promise<void> {
    const rows = await this.db.query(
      `SELECT FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.organisation_id = $1 AND m.role = 'administrator' AND m.user_id <> $2 AND ${OPEN} LIMIT 1`,
      [organisationId, userId],
    );
    if (rows.length === 0)
      throw conflict('membership.last_administrator', 'The last administrator must name another one first');
  }
}
