import { Injectable } from '@nestjs/common';
import { AskedTogether, Database, newId, rowsOfArrays } from '#platform/database';
import { Subscriptions } from './subscriptions.js';

interface EventRow {
  payload: object;
  recorded_at: Date;
}

/** Which event goes to whom. */
interface Address {
  readonly eventId: string;
  readonly handler: string;
}

const ADDRESSES = rowsOfArrays('q', ['uuid', 'event_id'], ['text', 'handler']);

const UNDELIVERED = `SELECT q.n::int, e.payload, e.recorded_at FROM ${ADDRESSES} JOIN outbox_events e ON e.id = q.event_id
  WHERE NOT EXISTS (SELECT FROM outbox_deliveries d WHERE d.event_id = q.event_id AND d.handler = q.handler)`;

const MARK_ALL = `INSERT INTO outbox_deliveries (event_id, handler)
  SELECT q.event_id, q.handler FROM ${ADDRESSES} JOIN outbox_events e ON e.id = q.event_id ON CONFLICT DO NOTHING`;

const MARK = `WITH marked AS (
    INSERT INTO outbox_deliveries (event_id, handler) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id)
  SELECT payload, recorded_at FROM outbox_events WHERE id = (SELECT event_id FROM marked)`;

/** Delivers one event to one handler, so that its effect counts once however often it is tried. */
@Injectable()
export class DeliveryService {
  private readonly undelivered: AskedTogether<Address, EventRow | null>;
  private readonly marks: AskedTogether<Address, null>;

  constructor(
    private readonly db: Database,
    private readonly subscriptions: Subscriptions,
  ) {
    this.undelivered = new AskedTogether(db, (addresses) => this.findUndelivered(addresses));
    this.marks = new AskedTogether(db, (addresses) => this.markAll(addresses));
  }

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
    const event = await this.undelivered.ask({ eventId, handler });
    if (!event) return;
    await call(event);
    await this.marks.ask({ eventId, handler });
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

  private async findUndelivered(addresses: readonly Address[]): Promise<(EventRow | null)[]> {
    const rows = await this.db.prepared<EventRow & { n: number }>('outbox_undelivered', UNDELIVERED, arrays(addresses));
    const found = new Map(rows.map(({ n, ...event }) => [n, event]));
    return addresses.map((_, at) => found.get(at + 1) ?? null);
  }

  private async markAll(addresses: readonly Address[]): Promise<null[]> {
    await this.db.prepared('outbox_mark_all', MARK_ALL, arrays(addresses));
    return addresses.map(() => null);
  }

  /** @returns the event, when it was not marked as delivered before. */
  private async mark(eventId: string, handler: string): Promise<EventRow | undefined> {
    const [event] = await this.db.prepared<EventRow & object>('outbox_mark', MARK, [eventId, handler]);
    return event;
  }
}

function arrays(addresses: readonly Address[]): [eventIds: string[], handlers: string[]] {
  return [addresses.map(({ eventId }) => eventId), addresses.map(({ handler }) => handler)];
}
