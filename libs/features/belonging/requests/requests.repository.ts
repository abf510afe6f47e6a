import { Injectable } from '@nestjs/common';
import { personRefJson } from '#features/identity';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database } from '#platform/database';
import { JoinRequest, type RequestState } from './join-request.entity.js';

/** A request that waits, with who asks and for what. */
export interface WaitingRequest {
  readonly id: string;
  readonly message: string;
  readonly createdAt: Date;
  readonly organisation: OrganisationRef;
  readonly person: { readonly id: string; readonly name: string; readonly workTitle: string };
  /** Domain of the person's verified address. */
  readonly mailDomain: string;
}

const WAITING = `SELECT r.id, r.message, r.created_at AS "createdAt", ${organisationRefJson()} AS organisation,
  ${personRefJson()} AS person, split_part(u.email, '@', 2) AS "mailDomain"
  FROM organisation_join_requests r JOIN organisations o ON o.id = r.organisation_id JOIN users u ON u.id = r.user_id AND u.suspended_at IS NULL
  WHERE r.state = 'open' AND ($1::uuid IS NULL OR r.id > $1::uuid)`;

/** An administrator who can act. */
const LED = `EXISTS (SELECT FROM memberships m JOIN users a ON a.id = m.user_id WHERE m.organisation_id = r.organisation_id
  AND m.role = 'administrator' AND a.email_verified_at IS NOT NULL AND a.suspended_at IS NULL)`;

/** Requests to join, as they are stored. */
@Injectable()
export class RequestsRepository {
  constructor(private readonly db: Database) {}

  /** @returns false when one waits already. */
  async insert(request: Pick<JoinRequest, 'id' | 'organisationId' | 'userId' | 'message'>): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO organisation_join_requests (id, organisation_id, user_id, message) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING id`,
      [request.id, request.organisationId, request.userId, request.message],
    );
    return rows.length > 0;
  }

  find(id: string): Promise<JoinRequest | null> {
    return this.db.manager.findOneBy(JoinRequest, { id });
  }

  /** One that waits, locked until the transaction ends. */
  async findOpenForUpdate(id: string): Promise<JoinRequest | null> {
    const found = await this.db.manager.findOne(JoinRequest, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return found?.state === 'open' ? found : null;
  }

  findOpenOf(userId: string, organisationId: string): Promise<JoinRequest | null> {
    return this.db.manager.findOneBy(JoinRequest, { userId, organisationId, state: 'open' });
  }

  countOpenOf(userId: string): Promise<number> {
    return this.db.manager.countBy(JoinRequest, { userId, state: 'open' });
  }

  /** To one organisation, the oldest first. */
  listTo(organisationId: string, after: string | null, limit: number): Promise<WaitingRequest[]> {
    return this.db.query<WaitingRequest>(`${WAITING} AND r.organisation_id = $2 ORDER BY r.id LIMIT $3`, [
      after,
      organisationId,
      limit,
    ]);
  }

  /** To organisations without an administrator, the oldest first. */
  listUnled(after: string | null, limit: number): Promise<WaitingRequest[]> {
    return this.db.query<WaitingRequest>(`${WAITING} AND NOT ${LED} ORDER BY r.id LIMIT $2`, [after, limit]);
  }

  /** One's own that wait, newest first. */
  listOf(userId: string): Promise<WaitingRequest[]> {
    return this.db.query<WaitingRequest>(`${WAITING} AND r.user_id = $2 ORDER BY r.id DESC`, [null, userId]);
  }

  /** Someone who has come in another way asks no more. */
  async closeOf(userId: string, organisationId: string): Promise<void> {
    await this.db.query(
      `UPDATE organisation_join_requests SET state = 'withdrawn', answered_by = $1, answered_at = now()
        WHERE user_id = $1 AND organisation_id = $2 AND state = 'open'`,
      [userId, organisationId],
    );
  }

  async answer(id: string, state: RequestState, by: string, reason: string | null): Promise<void> {
    await this.db.query(
      'UPDATE organisation_join_requests SET state = $2, answered_by = $3, answered_at = now(), reason = $4 WHERE id = $1',
      [id, state, by, reason],
    );
  }
}
