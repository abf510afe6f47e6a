import { Injectable } from '@nestjs/common';
import type { HubRequestState } from '#contracts';
import type { ActivePerson } from '#features/belonging';
import { personRefJson } from '#features/identity';
import { Database } from '#platform/database';
import { HubRequest } from '../entities/hub-request.entity.js';

/** A request that waits, with who asks. */
export interface WaitingHubRequest {
  readonly id: string;
  readonly hubId: string;
  readonly message: string;
  readonly createdAt: Date;
  readonly person: ActivePerson;
}

const WAITING = `SELECT r.id, r.hub_id AS "hubId", r.message, r.created_at AS "createdAt",
  ${personRefJson()} AS person
  FROM hub_requests r JOIN users u ON u.id = r.user_id AND u.suspended_at IS NULL WHERE r.state = 'open'`;

/** Requests to join hubs, as they are stored. */
@Injectable()
export class HubRequestsRepository {
  constructor(private readonly db: Database) {}

  /** @returns false when one waits already. */
  async insert(request: Pick<HubRequest, 'id' | 'hubId' | 'userId' | 'message' | 'rulesVersion'>): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO hub_requests (id, hub_id, user_id, message, rules_version) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [request.id, request.hubId, request.userId, request.message, request.rulesVersion],
    );
    return rows.length > 0;
  }

  find(id: string): Promise<HubRequest | null> {
    return this.db.manager.findOneBy(HubRequest, { id });
  }

  /** One that waits, locked until the transaction ends. */
  async findOpenForUpdate(id: string): Promise<HubRequest | null> {
    const found = await this.db.manager.findOne(HubRequest, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return found?.state === 'open' ? found : null;
  }

  findOpenOf(userId: string, hubId: string): Promise<HubRequest | null> {
    return this.db.manager.findOneBy(HubRequest, { userId, hubId, state: 'open' });
  }

  countOpenOf(userId: string): Promise<number> {
    return this.db.manager.countBy(HubRequest, { userId, state: 'open' });
  }

  /** To one hub, the oldest first. */
  listTo(hubId: string, after: string | null, limit: number): Promise<WaitingHubRequest[]> {
    return this.db.query<WaitingHubRequest>(
      `${WAITING} AND r.hub_id = $1 AND ($2::uuid IS NULL OR r.id > $2::uuid) ORDER BY r.id LIMIT $3`,
      [hubId, after, limit],
    );
  }

  /** One's own that wait, newest first. */
  listOf(userId: string): Promise<WaitingHubRequest[]> {
    return this.db.query<WaitingHubRequest>(`${WAITING} AND r.user_id = $1 ORDER BY r.id DESC`, [userId]);
  }

  /** Someone who has come in another way, or is shut out, asks no more. */
  async closeOf(userId: string, hubId: string): Promise<void> {
    await this.db.query(
      `UPDATE hub_requests SET state = 'withdrawn', answered_by = $1, answered_at = now() WHERE user_id = $1 AND hub_id = $2 AND state = 'open'`,
      [userId, hubId],
    );
  }

  async answer(id: string, state: HubRequestState, by: string, reason: string | null): Promise<void> {
    await this.db.query(
      'UPDATE hub_requests SET state = $2, answered_by = $3, answered_at = now(), reason = $4 WHERE id = $1',
      [id, state, by, reason],
    );
  }
}
