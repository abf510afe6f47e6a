import { SetMetadata } from '@nestjs/common';
import type { EventMeta, EventType } from './event.js';

export const ON_EVENT = 'torget:on-event';
export const ON_SCHEDULE = 'torget:on-schedule';

/** How a handler wants to be called. */
export interface HandlerOptions {
  /**
   * True (the default): the handler and the mark that it has run are one transaction, so its writes happen exactly once.
   * False: for handlers that reach outside the database (mail, other servers); they may run twice and use the event id to tell.
   */
  readonly transactional?: boolean;
  /** Tries before the event is put among the dead letters. The waits grow: e, e², … seconds, at most six hours. */
  readonly attempts?: number;
  /**
   * Deliveries that share a queue are made one at a time, in all processes together. For handlers that take much of a processor, and rarely have
   * much to do: graphile-worker finds the next job of a queue only when it looks again (measured: two to three a second).
   */
  readonly queue?: string;
  /** Before all else that waits. For what people see or lose this moment: they must not wait for mails, or for an import that is indexed. */
  readonly isUrgent?: boolean;
}

export interface EventSubscription extends Required<Omit<HandlerOptions, 'queue'>> {
  readonly queue: string | null;
  readonly event: string;
  readonly handler: string;
}

/**
 * Calls the method for each event of this type, at least once.
 * @param handler a stable name, `<feature>.<what-it-does>`: with the event's id it is the key that makes a delivery count once.
 */
export function OnEvent<Payload extends object>(
  event: EventType<Payload>,
  handler: string,
  options: HandlerOptions = {},
) {
  const subscription: EventSubscription = {
    event: event.name,
    handler,
    transactional: options.transactional ?? true,
    attempts: options.attempts ?? 12,
    queue: options.queue ?? null,
    isUrgent: options.isUrgent ?? false,
  };
  return (
    target: object,
    key: string,
    descriptor: { readonly value?: (payload: Payload, meta: EventMeta) => Promise<void> },
  ): void => {
    SetMetadata(ON_EVENT, subscription)(target, key, descriptor);
  };
}

export interface Schedule {
  /** Five fields of cron, in UTC. */
  readonly pattern: string;
  readonly task: string;
}

/** Calls the method at these times (cron, UTC), once for all processes together. */
export function OnSchedule(pattern: string, task: string) {
  return (target: object, key: string, descriptor: TypedPropertyDescriptor<() => Promise<void>>): void => {
    SetMetadata(ON_SCHEDULE, { pattern, task } satisfies Schedule)(target, key, descriptor);
  };
}
