import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform/database';
import type { EventType } from './event.js';
import { Subscriptions } from './subscriptions.js';

/** The graphile-worker task that delivers one event to one handler. */
export const DELIVER = 'deliver';

/** Where services leave word of what happened. An event exists exactly when the change it tells of was committed. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly subscriptions: Subscriptions,
  ) {}

  /**
   * Records an event in the running transaction, with one delivery for each handler.
   * @throws Error when no transaction is open: such an event could get lost, or tell of something that never happened.
   */
  async record<Payload extends object>(event: EventType<Payload>, payload: Payload): Promise<string> {
    if (!this.db.inTransaction) throw new Error(`the event ${event.name} was recorded outside a transaction`);
    const id = newId();
    const subscribed = this.subscriptions.handlersOf(event.name);
    await this.db.query(
      `WITH event AS (INSERT INTO outbox_events (id, name, payload) VALUES ($1, $2, $3))
       SELECT graphile_worker.add_job('${DELIVER}', json_build_object('eventId', $1::text, 'handler', one.handler), max_attempts => one.attempts, queue_name => one.queue)
       FROM unnest($4::text[], $5::int[], $6::text[]) AS one(handler, attempts, queue)`,
      [
        id,
        event.name,
        JSON.stringify(payload),
        subscribed.map((one) => one.handler),
        subscribed.map((one) => one.attempts),
        subscribed.map((one) => one.queue),
      ],
    );
    return id;
  }
}
