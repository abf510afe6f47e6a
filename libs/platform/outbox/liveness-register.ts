import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import pg from 'pg';
import { Database } from '#platform/database';
import { LOGGER, type Logger } from '#platform/logging';
import { DeliveryService } from './delivery.service.js';

const LOCK_CLASS = 7_290_022;
const LOOK_EVERY_MS = 10_000;

/**
 * Tells living job runners from dead ones. A runner holds an advisory lock on a connection of its own; PostgreSQL lets go of it when the
 * process dies, however it dies. graphile-worker by itself would keep the jobs of a killed process locked for four hours.
 */
@Injectable()
export class LivenessRegister {
  private readonly lockKey = randomInt(1, 2 ** 31);
  private readonly workerIds = new Set<string>();
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private url = '';

  constructor(
    private readonly db: Database,
    private readonly deliveries: DeliveryService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Takes the lock, frees jobs of the dead, and goes on looking for such. */
  async open(url: string): Promise<void> {
    this.url = url;
    await this.connect();
    await this.freeJobsOfTheDead();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** Makes known that this pool of workers belongs to the living process. */
  async add(workerId: string): Promise<void> {
    this.workerIds.add(workerId);
    try {
      await this.db.query('INSERT INTO job_runners (worker_id, lock_key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        workerId,
        this.lockKey,
      ]);
    } catch (error) {
      this.logger.error({ err: error }, 'a job worker could not be registered');
    }
  }

  /** The workers of this process are gone: what they still hold is free in a minute. */
  async forgetWorkers(): Promise<void> {
    if (this.workerIds.size > 0)
      await this.db.query('DELETE FROM job_runners WHERE worker_id = ANY($1)', [[...this.workerIds]]);
    this.workerIds.clear();
  }

  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.forgetWorkers();
    await this.client?.end();
    this.client = null;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => {
      if (this.client === client) this.client = null;
    });
    await client.connect();
    await client.query('SELECT pg_advisory_lock($1, $2)', [LOCK_CLASS, this.lockKey]);
    this.client = client;
  }

  private async look(): Promise<void> {
    try {
      if (!this.client) await this.connect();
      await this.freeJobsOfTheDead();
    } catch (error) {
      this.logger.warn({ err: error }, 'looking for dead job runners failed; it is tried again');
    }
  }

  /** A row whose lock nobody holds belongs to a dead process. Looking in `pg_locks` instead of trying the lock disturbs no one. */
  private async freeJobsOfTheDead(): Promise<void> {
    const dead = await this.db.query<{ worker_id: string }>(
      `WITH gone AS (
         DELETE FROM job_runners r
         WHERE NOT EXISTS (
           SELECT 1 FROM pg_locks l
           WHERE l.locktype = 'advisory' AND l.granted AND l.classid = ${LOCK_CLASS} AND l.objid = r.lock_key::oid
             AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
         RETURNING worker_id),
       unknown AS (
         SELECT DISTINCT locked_by AS worker_id FROM graphile_worker._private_jobs j
         WHERE locked_at < now() - interval '1 minute'
           AND NOT EXISTS (SELECT 1 FROM job_runners r WHERE r.worker_id = j.locked_by))
       SELECT worker_id FROM gone UNION SELECT worker_id FROM unknown`,
    );
    if (dead.length === 0) return;
    const workers = dead.map((one) => one.worker_id);
    await this.db.transaction(() => this.free(workers));
    this.logger.warn({ workers: dead.length }, 'jobs of a process that died are free again');
  }

  /** A delivery whose last try took its process with it would never be tried again, and nobody would know: it is buried. */
  private async free(workers: readonly string[]): Promise<void> {
    const lost = await this.db.query<{ id: string; eventId: string; handler: string; attempts: number }>(
      `SELECT id, payload ->> 'eventId' AS "eventId", payload ->> 'handler' AS handler, attempts FROM graphile_worker._private_jobs
        WHERE locked_by = ANY($1::text[]) AND attempts >= max_attempts AND payload ->> 'eventId' IS NOT NULL`,
      [workers],
    );
    for (const { eventId, handler, attempts } of lost)
      await this.deliveries.bury(eventId, handler, attempts, new Error('the process that worked on it died'));
    await this.db.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [workers]);
    await this.db.query('SELECT graphile_worker.complete_jobs($1::bigint[])', [lost.map(({ id }) => id)]);
  }
}
