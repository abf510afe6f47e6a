import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '#contracts';
import { Database } from '#platform/database';

/** A person in an organisation, as the organisation's list shows them. */
export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly workTitle: string;
  readonly role: MembershipRole;
  /** When the person came. */
  readonly since: Date;
}

/** How many people an organisation has, and who administers it. */
export interface MembershipFigures {
  readonly members: number;
  readonly administrators: readonly { readonly id: string; readonly name: string }[];
}

/** Where a list of members goes on: role, name and id of the last one. */
export type MemberPosition = readonly [role: MembershipRole, name: string, userId: string];

const ROLE_ORDER = `array_position(ARRAY['administrator', 'representative', 'member'], m.role)`;
/** People who can act: their address is verified and nobody has shut them out. */
const OPEN = 'u.email_verified_at IS NOT NULL AND u.suspended_at IS NULL';

/** Who belongs to which organisation, as it is stored. */
@Injectable()
export class MembershipsRepository {
  constructor(private readonly db: Database) {}

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

  /** Those of these organisations that have an administrator who can act. */
  async withAdministrator(organisationIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT m.organisation_id AS id FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.organisation_id = ANY($1::uuid[]) AND m.role = 'administrator' AND ${OPEN}`,
      [organisationIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** People of each of these organisations who can act: how many, and its administrators. */
  async figuresOf(organisationIds: readonly string[]): Promise<Map<string, MembershipFigures>> {
    const rows = await this.db.query<MembershipFigures & { id: string }>(
      `SELECT m.organisation_id AS id, count(*)::int AS members,
              coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FILTER (WHERE m.role = 'administrator'), '[]') AS administrators
         FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.organisation_id = ANY($1::uuid[]) AND ${OPEN} GROUP BY m.organisation_id`,
      [organisationIds],
    );
    return new Map(rows.map(({ id, members, administrators }) => [id, { members, administrators }]));
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

  async lock(organisationId: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`memberships:${organisationId}`]);
  }

  /** Whether the organisation has an administrator besides this one who can act. */
  async hasAdministratorBesides(userId: string, organisationId: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT FROM memberships m JOIN users u ON u.id = m.user_id
        WHERE m.organisation_id = $1 AND m.role = 'administrator' AND m.user_id <> $2 AND ${OPEN} LIMIT 1`,
      [organisationId, userId],
    );
    return rows.length > 0;
  }

  /** The organisations in which this administrator is the only one who can act. */
  async lastAdministratorOf(userId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT own.organisation_id AS id FROM memberships own
        WHERE own.user_id = $1 AND own.role = 'administrator' AND NOT EXISTS (
          SELECT FROM memberships m JOIN users u ON u.id = m.user_id
           WHERE m.organisation_id = own.organisation_id AND m.role = 'administrator' AND m.user_id <> $1 AND ${OPEN})
        ORDER BY own.created_at, own.organisation_id`,
      [userId],
    );
    return rows.map(({ id }) => id);
  }
}
