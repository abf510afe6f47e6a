import { Injectable } from '@nestjs/common';
import type { HubRole } from '#contracts';
import type { ActivePerson } from '#features/belonging';
import type { Recipient } from '#features/identity';
import { Database } from '#platform/database';
import { foldAccents } from '#platform/text';
import { HubBlock } from '../entities/hub-block.entity.js';
import { HubMember } from '../entities/hub-member.entity.js';

/** A person on the roster, as lists show them. */
export interface ListedMember {
  readonly userId: string;
  readonly name: string;
  readonly workTitle: string;
  readonly role: HubRole;
  readonly since: Date;
}

/** Where a list of members goes on: role, name and id of the last one. */
export type MemberPosition = readonly [role: HubRole, name: string, userId: string];

/** Which members to list. */
export interface MemberFilter {
  readonly role?: HubRole | undefined;
  /** Part of a name. */
  readonly q?: string | undefined;
}

const ROLES = `ARRAY['owner', 'moderator', 'member']`;
const ROLE_ORDER = `array_position(${ROLES}, m.role)`;
const BY_NAME = 'u.name COLLATE "sv-x-icu"';
/** People who can act: their address is verified and nobody has shut them out. */
const OPEN = 'u.email_verified_at IS NOT NULL AND u.suspended_at IS NULL';
const MEMBERS = `hub_members m JOIN users u ON u.id = m.user_id AND ${OPEN}`;
const FITS = `m.hub_id = $1 AND ($2::text IS NULL OR m.role = $2) AND ($3::text IS NULL OR position($3 IN unaccent(lower(u.name))) > 0)`;

const valuesOf = (hubId: string, { role, q }: MemberFilter): unknown[] => [
  hubId,
  role ?? null,
  q === undefined || q === '' ? null : foldAccents(q),
];

/** The rosters of hubs, and who is shut out of them, as they are stored. */
@Injectable()
export class HubMembersRepository {
  constructor(private readonly db: Database) {}

  find(hubId: string, userId: string): Promise<HubMember | null> {
    return this.db.manager.findOneBy(HubMember, { hubId, userId });
  }

  /** @returns false for someone who is on the roster already. */
  async insert(hubId: string, userId: string, role: HubRole, rulesVersion: number | null): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO hub_members (hub_id, user_id, role, rules_version, rules_accepted_at)
       VALUES ($1, $2, $3, $4::int, CASE WHEN $4::int IS NULL THEN NULL ELSE now() END) ON CONFLICT DO NOTHING RETURNING user_id`,
      [hubId, userId, role, rulesVersion],
    );
    if (rows.length > 0) await this.count(hubId, 1);
    return rows.length > 0;
  }

  async setRole(hubId: string, userId: string, role: HubRole): Promise<void> {
    await this.db.manager.update(HubMember, { hubId, userId }, { role });
  }

  /** @returns false for someone who is not on the roster. */
  async remove(hubId: string, userId: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(HubMember, { hubId, userId });
    if (affected) await this.count(hubId, -1);
    return affected === 1;
  }

  async acceptRules(hubId: string, userId: string, version: number): Promise<void> {
    await this.db.manager.update(
      HubMember,
      { hubId, userId },
      { rulesVersion: version, rulesAcceptedAt: () => 'now()', rulesDue: false },
    );
  }

  /** Someone said yes to an older version of the rules, or to none: the present one is due. */
  async keepAcceptance(hubId: string, userId: string, version: number | null): Promise<void> {
    await this.db.manager.update(HubMember, { hubId, userId }, { rulesVersion: version, rulesDue: true });
  }

  /** The rules have changed: everyone but who changed them says yes again. None are due any more when there are none. */
  async markRulesDue(hubId: string, changedBy: string, due: boolean): Promise<void> {
    await this.db.query('UPDATE hub_members SET rules_due = $3 AND user_id <> $2 WHERE hub_id = $1', [
      hubId,
      changedBy,
      due,
    ]);
  }

  /** Owners first, then by name. */
  list(hubId: string, filter: MemberFilter, after: MemberPosition | null, limit: number): Promise<ListedMember[]> {
    const from = after
      ? `AND (${ROLE_ORDER}, ${BY_NAME}, u.id) > (array_position(${ROLES}, $5::text), $6 COLLATE "sv-x-icu", $7::uuid)`
      : '';
    return this.db.query<ListedMember>(
      `SELECT u.id AS "userId", u.name, u.work_title AS "workTitle", m.role, m.joined_at AS since FROM ${MEMBERS}
        WHERE ${FITS} ${from} ORDER BY ${ROLE_ORDER}, ${BY_NAME}, u.id LIMIT $4`,
      [...valuesOf(hubId, filter), limit, ...(after ?? [])],
    );
  }

  /** Ids of all who are on the roster. */
  async ids(hubId: string): Promise<string[]> {
    const rows = await this.db.manager.find(HubMember, { select: { userId: true }, where: { hubId } });
    return rows.map(({ userId }) => userId);
  }

  async countListed(hubId: string, filter: MemberFilter): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${MEMBERS} WHERE ${FITS}`,
      valuesOf(hubId, filter),
    );
    return row?.n ?? 0;
  }

  owners(hubId: string): Promise<ActivePerson[]> {
    return this.db.query<ActivePerson>(
      `SELECT u.id, u.name, u.work_title AS "workTitle" FROM ${MEMBERS} WHERE m.hub_id = $1 AND m.role = 'owner' ORDER BY ${BY_NAME}, u.id`,
      [hubId],
    );
  }

  /** Those who look after the hub and whom mail reaches. */
  tenders(hubId: string): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `SELECT u.id, u.email, u.name, u.language FROM ${MEMBERS} WHERE m.hub_id = $1 AND m.role IN ('owner', 'moderator') ORDER BY u.id`,
      [hubId],
    );
  }

  /** Whether the hub has an owner besides this person who can act. */
  async hasOwnerBesides(hubId: string, userId: string): Promise<boolean> {
    const rows = await this.db.query(
      `SELECT FROM ${MEMBERS} WHERE m.hub_id = $1 AND m.role = 'owner' AND m.user_id <> $2 LIMIT 1`,
      [hubId, userId],
    );
    return rows.length > 0;
  }

  /** The member who has been there longest, moderators before others, besides this person. */
  async findHeir(hubId: string, besides: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      `SELECT u.id FROM ${MEMBERS} WHERE m.hub_id = $1 AND m.user_id <> $2 ORDER BY ${ROLE_ORDER}, m.joined_at, u.id LIMIT 1`,
      [hubId, besides],
    );
    return row?.id ?? null;
  }

  /** Ids of the hubs that a person is in. */
  async hubsOf(userId: string): Promise<string[]> {
    const rows = await this.db.manager.find(HubMember, { select: { hubId: true }, where: { userId } });
    return rows.map(({ hubId }) => hubId);
  }

  /** Hubs that are open for work and have no owner who can act, oldest first. */
  listOwnerless(after: string | null, limit: number): Promise<{ id: string; name: string; memberCount: number }[]> {
    return this.db.query(
      `SELECT h.id, h.name, h.member_count AS "memberCount" FROM hubs h
        WHERE h.archived_at IS NULL AND ($1::uuid IS NULL OR h.id > $1::uuid)
          AND NOT EXISTS (SELECT FROM ${MEMBERS} WHERE m.hub_id = h.id AND m.role = 'owner') ORDER BY h.id LIMIT $2`,
      [after, limit],
    );
  }

  async block(hubId: string, userId: string, reason: string, blockedBy: string): Promise<void> {
    await this.db.manager.upsert(HubBlock, { hubId, userId, reason, blockedBy }, ['hubId', 'userId']);
  }

  async isBlocked(hubId: string, userId: string): Promise<boolean> {
    return this.db.manager.existsBy(HubBlock, { hubId, userId });
  }

  async unblock(hubId: string, userId: string): Promise<boolean> {
    return (await this.db.manager.delete(HubBlock, { hubId, userId })).affected === 1;
  }

  /** Who is shut out, newest first. */
  listBlocked(hubId: string): Promise<(ActivePerson & { reason: string; blockedAt: Date })[]> {
    return this.db.query(
      `SELECT u.id, u.name, u.work_title AS "workTitle", b.reason, b.created_at AS "blockedAt" FROM hub_blocks b JOIN users u ON u.id = b.user_id
        WHERE b.hub_id = $1 ORDER BY b.created_at DESC, u.id LIMIT 500`,
      [hubId],
    );
  }

  private async count(hubId: string, more: number): Promise<void> {
    await this.db.query('UPDATE hubs SET member_count = member_count + $2 WHERE id = $1', [hubId, more]);
  }
}
