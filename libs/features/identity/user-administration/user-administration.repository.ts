import { Injectable } from '@nestjs/common';
import type { MembershipRole, PlatformRole, SuspensionReason } from '#contracts';
import { Database, isoTime, literalLike } from '#platform/database';
import type { ListUsersQuery } from './user-administration.dto.js';

/** A person as administrators see them. */
export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly workTitle: string;
  readonly platformRole: PlatformRole;
  readonly isDemo: boolean;
  readonly verified: boolean;
  readonly suspendedAt: string | null;
  readonly createdAt: string;
  /** When a session of theirs was last used. */
  readonly lastSeenAt: string | null;
  readonly places: readonly { readonly organisationId: string; readonly role: MembershipRole }[];
}

/** What else one person's page shows. */
export interface UserDetailRow extends UserRow {
  readonly hasPassword: boolean;
  readonly twoStep: boolean;
  readonly sessions: number;
  readonly apiTokens: number;
  readonly providerSlugs: readonly string[];
  readonly suspendedBy: string | null;
  readonly suspensionReason: SuspensionReason | null;
  readonly suspensionNote: string | null;
}

const USER = `u.id, u.name, u.email, u.work_title AS "workTitle", u.platform_role AS "platformRole", u.is_demo AS "isDemo",
  u.email_verified_at IS NOT NULL AS verified, ${isoTime('u.suspended_at')} AS "suspendedAt", ${isoTime('u.created_at')} AS "createdAt",
  (SELECT ${isoTime('max(s.last_seen_at)')} FROM sessions s WHERE s.user_id = u.id) AS "lastSeenAt",
  coalesce((SELECT json_agg(json_build_object('organisationId', m.organisation_id, 'role', m.role) ORDER BY m.created_at)
     FROM memberships m WHERE m.user_id = u.id), '[]') AS places`;

/** People as administrators look for them and change them. */
@Injectable()
export class UserAdministrationRepository {
  constructor(private readonly db: Database) {}

  /** Newest accounts first. */
  list(
    { q = '', role, state }: Pick<ListUsersQuery, 'q' | 'role' | 'state'>,
    organisationId: string | null,
    before: string | null,
    limit: number,
  ): Promise<UserRow[]> {
    return this.db.query<UserRow>(
      `SELECT ${USER} FROM users u
        WHERE u.erased_at IS NULL AND ($1 = '' OR lower(u.name || ' ' || u.email) LIKE $1) AND ($2::text IS NULL OR u.platform_role = $2)
          AND CASE $3 WHEN 'suspended' THEN u.suspended_at IS NOT NULL WHEN 'unverified' THEN u.email_verified_at IS NULL
                      WHEN 'open' THEN u.suspended_at IS NULL AND u.email_verified_at IS NOT NULL ELSE true END
          AND ($4::uuid IS NULL OR EXISTS (SELECT FROM memberships m WHERE m.user_id = u.id AND m.organisation_id = $4))
          AND ($5::uuid IS NULL OR u.id < $5)
        ORDER BY u.id DESC LIMIT $6`,
      [likePart(q), role ?? null, state ?? null, organisationId, before, limit],
    );
  }

  async find(id: string): Promise<UserDetailRow | null> {
    const [row] = await this.db.query<UserDetailRow>(
      `SELECT ${USER}, u.password_hash IS NOT NULL AS "hasPassword",
              EXISTS (SELECT FROM two_steps t WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL) AS "twoStep",
              (SELECT count(*)::int FROM sessions s WHERE s.user_id = u.id AND s.expires_at > now()) AS sessions,
              (SELECT count(*)::int FROM api_tokens t WHERE t.user_id = u.id AND (t.expires_at IS NULL OR t.expires_at > now())) AS "apiTokens",
              ARRAY(SELECT c.provider_slug FROM connected_sign_ins c WHERE c.user_id = u.id ORDER BY 1) AS "providerSlugs",
              u.suspended_by AS "suspendedBy", u.suspension_reason AS "suspensionReason", u.suspension_note AS "suspensionNote"
         FROM users u WHERE u.id = $1 AND u.erased_at IS NULL`,
      [id],
    );
    return row ?? null;
  }

  /** Some people whose name or address has this part. */
  async idsByText(part: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM users u WHERE lower(u.name || ' ' || u.email) LIKE $1 LIMIT $2`,
      [likePart(part), limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Those who administer the platform, can sign in and are not about to be erased; nobody else changes them until the transaction ends. */
  async lockAdmins(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM users
        WHERE platform_role = 'admin' AND suspended_at IS NULL AND email_verified_at IS NOT NULL AND erase_after IS NULL ORDER BY id FOR UPDATE`,
    );
    return rows.map(({ id }) => id);
  }

  /** Suspends the account. @returns false when it was already. */
  async suspend(id: string, by: string, reason: SuspensionReason, note: string | null): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE users SET suspended_at = now(), suspended_by = $2, suspension_reason = $3, suspension_note = $4
        WHERE id = $1 AND suspended_at IS NULL RETURNING id`,
      [id, by, reason, note],
    );
    return rows.length > 0;
  }

  /** @returns false when it was not suspended. */
  async lift(id: string): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE users SET suspended_at = NULL, suspended_by = NULL, suspension_reason = NULL, suspension_note = NULL
        WHERE id = $1 AND suspended_at IS NOT NULL AND erased_at IS NULL RETURNING id`,
      [id],
    );
    return rows.length > 0;
  }
}

function likePart(text: string): string {
  const part = text.trim().toLowerCase();
  return part === '' ? '' : `%${literalLike(part)}%`;
}
