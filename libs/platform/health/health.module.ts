import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Database } from '#platform/database';
import { DeadLetters, JobRunner } from '#platform/outbox';
import { RequestMetrics } from '#platform/metrics';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** After this many seconds a waiting delivery is a sign that no worker runs. */
const LATE_AFTER_SECONDS = 300;

@Global()
@Module({ controllers: [HealthController], providers: [Readiness], exports: [Readiness] })
export class HealthModule implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: RequestMetrics,
    private readonly db: Database,
    private readonly dataSource: DataSource,
    private readonly deadLetters: DeadLetters,
    private readonly jobs: JobRunner,
  ) {}

  onModuleInit(): void {
    this.readiness.addPart('database', async () => {
      await this.db.query('SELECT 1');
      return { status: 'ok' };
    });
    this.readiness.addPart('migrations', async () => ({
      status: (await this.dataSource.showMigrations()) ? 'down' : 'ok',
    }));
    this.readiness.addPart('outbox', async () => {
      const health = await this.deadLetters.health();
      const late = health.oldestSeconds > LATE_AFTER_SECONDS;
      return { status: health.deadLetters > 0 || late ? 'degraded' : 'ok', ...health, workerHere: this.jobs.running };
    });
    this.metrics.gauge(
      'torget_outbox_pending',
      'Deliveries that wait',
      async () => (await this.deadLetters.health()).pending,
    );
    this.metrics.gauge(
      'torget_outbox_oldest_seconds',
      'Age of the oldest delivery that waits; search on PostgreSQL is as far behind at most',
      async () => (await this.deadLetters.health()).oldestSeconds,
    );
    this.metrics.gauge(
      'torget_outbox_dead_letters',
      'Deliveries that were given up',
      async () => (await this.deadLetters.health()).deadLetters,
    );
  }
}
