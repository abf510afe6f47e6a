import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform/database';
import type { EventType } from './event.js';
import { Subscriptions } from './subscriptions.js';

/** The graphile-worker task that delivers one event to one handler. */
export const DELIVER = 'deliver';
/** graphile-worker takes the lowest first. */
const URGENT = -1;

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
    await this.db.prepared('outbox_record', 'SELECT outbox_record($1, $2, $3, $4, $5, $6, $7)', [
      id,
      event.name,
      JSON.stringify(payload),
      ...this.deliveriesOf(event),
    ]);
    return id;
  }

  /**
   * For a statement that records its event itself, by `outbox_record(id, name, payload, handlers, attempts, queues, priorities)`: the last four of its parameters,
   * which say who is to hear of it.
   * @param except a handler that need not, as its work is done by whoever records the event.
   */
  deliveriesOf<Payload extends object>(
    event: EventType<Payload>,
    except: string | null = null,
  ): [handlers: string[], attempts: number[], queues: (string | null)[], priorities: number[]] {
    const subscribed = this.subscriptions.handlersOf(event.name).filter(({ handler }) => handler !== except);
    return [
      subscribed.map((one) => one.handler),
      subscribed.map((one) => one.attempts),
      subscribed.map((one) => one.queue),
      subscribed.map((one) => (one.isUrgent ? URGENT : 0)),
    ];
  }
}
