import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform/database';
import type { EventMeta } from './event.js';
import { Subscriptions } from './subscriptions.js';

interface EventRow {
  name: string;
  payload: object;
  recorded_at: Date;
}

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
    if (subscription.transactional) {
      await this.db.transaction(async () => {
        if (await this.mark(eventId, handler)) await this.call(eventId, isLastTry, subscription.call);
      });
      return;
    }
    const done = await this.db.query('SELECT 1 FROM outbox_deliveries WHERE event_id = $1 AND handler = $2', [
      eventId,
      handler,
    ]);
    if (done.length > 0) return;
    await this.call(eventId, isLastTry, subscription.call);
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

  private async mark(eventId: string, handler: string): Promise<boolean> {
    const rows = await this.db.query(
      'INSERT INTO outbox_deliveries (event_id, handler) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
      [eventId, handler],
    );
    return rows.length > 0;
  }

  private async call(
    eventId: string,
    isLastTry: boolean,
    call: (payload: object, meta: EventMeta) => Promise<void>,
  ): Promise<void> {
    const [event] = await this.db.query<EventRow>(
      'SELECT name, payload, recorded_at FROM outbox_events WHERE id = $1',
      [eventId],
    );
    if (event) await call(event.payload, { eventId, recordedAt: event.recorded_at, isLastTry });
  }
}
