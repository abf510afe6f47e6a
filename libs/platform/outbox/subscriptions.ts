import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ON_EVENT, ON_SCHEDULE, type EventSubscription, type Schedule } from './decorators.js';
import type { EventMeta } from './event.js';

type Handler = (payload: object, meta: EventMeta) => Promise<void>;

/** Every handler and scheduled task that the composed features declare, found once at start. */
@Injectable()
export class Subscriptions implements OnModuleInit {
  private readonly handlers = new Map<string, EventSubscription & { call: Handler }>();
  private readonly tasks = new Map<string, Schedule & { call: () => Promise<void> }>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as object | null;
      if (prototype === null) continue;
      for (const name of Object.getOwnPropertyNames(prototype)) this.register(instance as object, prototype, name);
    }
  }

  /** Names of the handlers that want events of this name. */
  handlersOf(event: string): readonly EventSubscription[] {
    return [...this.handlers.values()].filter((one) => one.event === event);
  }

  handler(name: string): (EventSubscription & { call: Handler }) | undefined {
    return this.handlers.get(name);
  }

  schedules(): readonly (Schedule & { call: () => Promise<void> })[] {
    return [...this.tasks.values()];
  }

  private register(instance: object, prototype: object, name: string): void {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    if (typeof method !== 'function') return;
    const subscription = Reflect.getMetadata(ON_EVENT, method) as EventSubscription | undefined;
    const schedule = Reflect.getMetadata(ON_SCHEDULE, method) as Schedule | undefined;
    if (subscription) {
      if (this.handlers.has(subscription.handler)) throw new Error(`two handlers are called ${subscription.handler}`);
      this.handlers.set(subscription.handler, { ...subscription, call: (method as Handler).bind(instance) });
    }
    if (schedule) this.tasks.set(schedule.task, { ...schedule, call: (method as () => Promise<void>).bind(instance) });
  }
}
