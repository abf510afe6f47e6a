import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform/database';
import { Subscriptions } from './subscriptions.js';

interface EventRow {
  payload: object;
  recorded_at: Date;
}

const UNDELIVERED = `SELECT payload, recorded_at FROM outbox_events e WHERE id = $1
  AND NOT EXISTS (SELECT FROM outbox_deliveries d WHERE d.event_id = $1 AND d.handler = $2)`;

const MARK = `WITH marked AS (
    INSERT INTO outbox_deliveries (event_id, handler) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id)
  SELECT payload, recorded_at FROM outbox_events WHERE id = (SELECT event_id FROM marked)`;

/** Delivers one event to one handler, so that its effect counts once however often it is tried. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly db: Database,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** @throws whatever the handler throws; nothing of a transactional handler remains then. */
  async deliver(eventId: string, handler: string, isLastTry: boolean): Promise<void> {
    const subscription = this.subscriptions.handler(handler);
    // A handler that a later release took away has no one to call: its old events are done.
    if (!subscription) return;
    const call = (event: EventRow): Promise<void> =>
      subscription.call(event.payload, { eventId, recordedAt: event.recorded_at, isLastTry });
    if (subscription.transactional) {
      await this.db.transaction(async () => {
        const event = await this.mark(eventId, handler);
        if (event) await call(event);
      });
      return;
    }
    const [event] = await this.db.prepared<EventRow & object>('outbox_undelivered', UNDELIVERED, [eventId, handler]);
    if (!event) return;
    await call(event);
    await this.mark(eventId, handler);
  }

  /** Puts an event aside that has failed too often, with its last error. */
  async bury(eventId: string, handler: string, attempts: number, error: unknown): Promise<void> {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await this.db.query(
      `INSERT INTO dead_letters (id, event_id, event, handler, payload, attempts, error)
       SELECT $1, id, name, $3, payload, $4, $5 FROM outbox_events WHERE id = $2
       ON CONFLICT (event_id, handler) DO UPDATE SET attempts = EXCLUDED.attempts, error = EXCLUDED.error, failed_at = now()`,
      [newId(), eventId, handler, attempts, message.slice(0, 4000)],
    );
  }

  /** @returns the event, when it was not marked as delivered before. */
  private async mark(eventId: string, handler: string): Promise<EventRow | undefined> {
    const [event] = await this.db.prepared<EventRow & object>('outbox_mark', MARK, [eventId, handler]);
    return event;
  }
}
