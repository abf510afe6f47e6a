import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import {
  Logger as GraphileLogger,
  parseCronItems,
  run,
  runOnce,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { LOGGER, type Logger } from '#platform/logging';
import { DeliveryService } from './delivery.service.js';
import { LivenessRegister } from './liveness-register.js';
import { endsWithin } from './ends-within.js';
import { DELIVER } from './outbox.service.js';
import { Subscriptions } from './subscriptions.js';

const CONCURRENCY = 5;
const POLL_MS = 2000;
const AGAIN_AFTER_MS = 1000;
/** Below the ten seconds after which what starts and stops services kills them. */
const STOP_WITHIN_MS = 8000;

/** Runs jobs on PostgreSQL: deliveries of the outbox as soon as they are committed, and scheduled tasks. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private runner: Runner | null = null;

  constructor(
    private readonly deliveries: DeliveryService,
    private readonly subscriptions: Subscriptions,
    private readonly liveness: LivenessRegister,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  get running(): boolean {
    return this.runner !== null;
  }

  /** Starts working, after freeing jobs of processes that have died. */
  async start(connectionString: string): Promise<void> {
    await this.liveness.open(connectionString);
    await this.work(connectionString, null);
  }

  /** @param after the runner that this one follows; when it is another one by then, somebody has stopped the work meanwhile. */
  private async work(connectionString: string, after: Runner | null): Promise<void> {
    const schedules = this.subscriptions.schedules();
    const events = new EventEmitter() as unknown as WorkerEvents;
    events.on('pool:create', ({ workerPool }) => void this.liveness.add(workerPool.id));
    const runner = await run({
      connectionString,
      concurrency: CONCURRENCY,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      logger: this.graphileLogger(),
      events,
      taskList: this.tasks(),
      parsedCronItems: parseCronItems(
        schedules.map(({ pattern, task }) => ({ match: pattern, task, identifier: task })),
      ),
    });
    if (this.runner !== after) {
      await runner.stop();
      return;
    }
    this.runner = runner;
    const ended = (error?: unknown): void => this.workOn(connectionString, runner, error);
    runner.promise.then(() => ended(), ended);
  }

  /** A runner that nobody stopped ends when the database fails it at a bad moment; without another one nothing would be delivered any more. */
  private workOn(connectionString: string, runner: Runner, error: unknown): void {
    if (this.runner !== runner) return;
    this.logger.error({ part: 'jobs', err: error }, 'the job runner has ended; another one begins');
    const again = setTimeout(() => {
      if (this.runner !== runner) return;
      this.liveness
        .forgetWorkers()
        .then(() => this.work(connectionString, runner))
        .catch((failure: unknown) => this.workOn(connectionString, runner, failure));
    }, AGAIN_AFTER_MS);
    again.unref();
  }

  /** Does what is due now, and comes back. For programs that work alone for a moment. */
  async runPending(connectionString: string): Promise<void> {
    await runOnce({
      connectionString,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      logger: this.graphileLogger(),
      taskList: this.tasks(),
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /**
   * Takes no more jobs, and lets those that run finish, as long as that takes no longer than this. One that takes longer, such as making the search index
   * anew, is broken off with the process, and done again by the next one: jobs can be.
   */
  async stop(withinMs = STOP_WITHIN_MS): Promise<void> {
    const { runner } = this;
    this.runner = null;
    try {
      if (runner) await endsWithin(withinMs, runner.stop());
    } finally {
      await this.liveness.close();
    }
  }

  private async deliver(eventId: string, handler: string, attempt: number, most: number): Promise<void> {
    try {
      await this.deliveries.deliver(eventId, handler, attempt >= most);
    } catch (error) {
      this.logger.error({ eventId, handler, attempt, err: error }, 'an event could not be delivered');
      if (attempt < most) throw error;
      await this.deliveries.bury(eventId, handler, attempt, error);
    }
  }

  private tasks(): TaskList {
    return {
      [DELIVER]: async (payload, { job }) => {
        const { eventId, handler } = payload as { eventId: string; handler: string };
        await this.deliver(eventId, handler, job.attempts, job.max_attempts);
      },
      ...Object.fromEntries(this.subscriptions.schedules().map(({ task, call }) => [task, call])),
    };
  }

  private graphileLogger(): GraphileLogger {
    return new GraphileLogger(() => (level, message) => this.report(level, message));
  }

  private report(level: string, message: string): void {
    if (level === 'error') this.logger.error({ part: 'jobs' }, message);
    else this.logger.debug({ part: 'jobs' }, message);
  }
}
