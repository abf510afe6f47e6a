import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '#contracts';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database } from '#platform/database';
import { Invitation } from './invitation.entity.js';

/** An invitation that waits, with where it leads. */
export interface WaitingInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly organisation: OrganisationRef;
}

const WAITING = `SELECT i.id, i.email, i.role, i.invited_by AS "invitedBy", i.created_at AS "createdAt", i.expires_at AS "expiresAt",
  ${organisationRefJson()} AS organisation FROM organisation_invitations i JOIN organisations o ON o.id = i.organisation_id
  WHERE i.closed_at IS NULL AND i.expires_at > now()`;

/** Invitations as they are stored. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly db: Database) {}

  /** Lets one at a time send invitations of an organisation, so that its limits hold. */
  async lockOrganisation(organisationId: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`invitations:${organisationId}`]);
  }

  async insert(
    invitation: Pick<Invitation, 'id' | 'organisationId' | 'email' | 'role' | 'language' | 'tokenHash' | 'invitedBy'>,
    days: number,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO organisation_invitations (id, organisation_id, email, role, language, token_hash, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8))`,
      [
        invitation.id,
        invitation.organisationId,
        invitation.email,
        invitation.role,
        invitation.language,
        invitation.tokenHash,
        invitation.invitedBy,
        days,
      ],
    );
  }

  find(id: string): Promise<Invitation | null> {
    return this.db.manager.findOneBy(Invitation, { id });
  }

  /** One that is not closed, locked until the transaction ends. */
  async findOpenForUpdate(id: string): Promise<Invitation | null> {
    const found = await this.db.manager.findOne(Invitation, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return found?.closedAt === null ? found : null;
  }

  async findOpenTo(organisationId: string, email: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      'SELECT id FROM organisation_invitations WHERE organisation_id = $1 AND email = $2 AND closed_at IS NULL',
      [organisationId, email],
    );
    return row?.id ?? null;
  }

  /** Not closed ones, also those that are too old to be accepted, newest first. */
  listOpen(organisationId: string, before: string | null, limit: number): Promise<Invitation[]> {
    return this.db.manager
      .createQueryBuilder(Invitation, 'one')
      .where('one.organisationId = :organisationId AND one.closedAt IS NULL', { organisationId })
      .andWhere(before === null ? 'true' : 'one.id < :before', { before })
      .orderBy('one.id', 'DESC')
      .take(limit)
      .getMany();
  }

  /** How many wait, and how many mails went out in the last day. */
  async usageOf(organisationId: string): Promise<{ open: number; mails: number }> {
    const [row] = await this.db.query<{ open: number; mails: number }>(
      `SELECT count(*) FILTER (WHERE closed_at IS NULL)::int AS open, count(*) FILTER (WHERE sent_at > now() - interval '1 day')::int AS mails
         FROM organisation_invitations WHERE organisation_id = $1`,
      [organisationId],
    );
    return row ?? { open: 0, mails: 0 };
  }

  async renew(id: string, tokenHash: string, days: number): Promise<void> {
    await this.db.query(
      `UPDATE organisation_invitations SET token_hash = $2, sendings = sendings + 1, sent_at = now(), expires_at = now() + make_interval(days => $3)
        WHERE id = $1`,
      [id, tokenHash, days],
    );
  }

  async close(id: string, acceptedBy: string | null): Promise<void> {
    await this.db.query('UPDATE organisation_invitations SET closed_at = now(), accepted_by = $2 WHERE id = $1', [
      id,
      acceptedBy,
    ]);
  }

  async findWaiting(by: 'id' | 'token_hash', value: string): Promise<WaitingInvitation | null> {
    const [row] = await this.db.query<WaitingInvitation>(`${WAITING} AND i.${by} = $1`, [value]);
    return row ?? null;
  }

  /** Those to an address, newest first. */
  listWaitingFor(email: string): Promise<WaitingInvitation[]> {
    return this.db.query<WaitingInvitation>(`${WAITING} AND i.email = $1 ORDER BY i.id DESC LIMIT 100`, [email]);
  }

  /** Addresses of people who never answered are not kept for good. */
  async purge(): Promise<void> {
    await this.db.query(
      `DELETE FROM organisation_invitations WHERE coalesce(closed_at, expires_at) < now() - interval '90 days'`,
    );
  }
}
