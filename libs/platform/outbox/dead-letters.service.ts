import { Injectable } from '@nestjs/common';
import { Database, Transactional } from '#platform/database';
import { DeadLetter } from './entities.js';
import { OnSchedule } from './decorators.js';
import { DELIVER, priorityOf } from './outbox.service.js';
import { Subscriptions } from './subscriptions.js';

/** How the outbox is doing. */
export interface OutboxHealth {
  /** Deliveries that wait or are being tried again. */
  readonly pending: number;
  readonly deadLetters: number;
  /** Age of the oldest waiting delivery in seconds. */
  readonly oldestSeconds: number;
}

/** What the outbox could not deliver, and what an administrator can do about it. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly db: Database,
    private readonly subscriptions: Subscriptions,
  ) {}

  async health(): Promise<OutboxHealth> {
    const [row] = await this.db.query<{ pending: string; dead: string; oldest: string | null }>(
      `SELECT (SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = '${DELIVER}') AS pending,
              (SELECT count(*) FROM dead_letters) AS dead,
              (SELECT extract(epoch FROM now() - min(created_at)) FROM graphile_worker.jobs WHERE task_identifier = '${DELIVER}') AS oldest`,
    );
    return {
      pending: Number(row?.pending ?? 0),
      deadLetters: Number(row?.dead ?? 0),
      oldestSeconds: Math.max(0, Math.round(Number(row?.oldest ?? 0))),
    };
  }

  /** Newest first; `beforeId` continues a list. */
  async list(limit: number, beforeId: string | null): Promise<DeadLetter[]> {
    const query = this.db.manager.createQueryBuilder(DeadLetter, 'letter').orderBy('letter.id', 'DESC').limit(limit);
    if (beforeId) query.where('letter.id < :beforeId', { beforeId });
    return query.getMany();
  }

  /** Gives the event to its handler anew. Answers whether there was such a dead letter. */
  @Transactional()
  async retry(id: string): Promise<boolean> {
    const letter = await this.take(id);
    if (!letter) return false;
    const subscription = this.subscriptions.handler(letter.handler);
    await this.db.query(
      `SELECT graphile_worker.add_job('${DELIVER}', json_build_object('eventId', $1::text, 'handler', $2::text), max_attempts => $3, queue_name => $4, priority => $5)`,
      [letter.eventId, letter.handler, letter.attempts, subscription?.queue ?? null, priorityOf(subscription)],
    );
    return true;
  }

  /** Leaves the event undelivered for good. Answers whether there was such a dead letter. */
  @Transactional()
  async discard(id: string): Promise<boolean> {
    return (await this.take(id)) !== null;
  }

  /** Events are kept for 30 days after delivery, so that a delivery that comes twice is known. */
  @OnSchedule('41 2 * * *', 'outbox.forget-old-events')
  async forgetOldEvents(): Promise<void> {
    await this.db.query(
      `DELETE FROM outbox_events e WHERE recorded_at < now() - interval '30 days'
         AND NOT EXISTS (SELECT 1 FROM dead_letters d WHERE d.event_id = e.id)
         AND NOT EXISTS (SELECT 1 FROM graphile_worker._private_jobs j WHERE j.payload ->> 'eventId' = e.id::text)`,
    );
    await this.db.query(
      'DELETE FROM outbox_deliveries d WHERE NOT EXISTS (SELECT 1 FROM outbox_events e WHERE e.id = d.event_id)',
    );
  }

  private async take(id: string): Promise<DeadLetter | null> {
    const letter = await this.db.manager.findOneBy(DeadLetter, { id });
    await this.db.manager.delete(DeadLetter, { id });
    return letter;
  }
}
