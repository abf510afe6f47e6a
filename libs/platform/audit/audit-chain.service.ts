import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '#platform/database';
import { Readiness, type PartState } from '#platform/health';
import { LOGGER, type Logger } from '#platform/logging';
import { OnSchedule } from '#platform/outbox';
import { AuditHead } from './audit.entities.js';
import { verifyChain, type ChainReport } from './chain.js';

/** Looks whether anybody has changed the audit log, every night and when asked. */
@Injectable()
export class AuditChain implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly readiness: Readiness,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.readiness.addPart('audit', async (): Promise<PartState> => {
      const { sequence, brokenAt } = await this.head();
      const entries = Number(sequence);
      return brokenAt === null
        ? { status: 'ok', entries }
        : { status: 'degraded', entries, brokenAt: Number(brokenAt) };
    });
  }

  /** How long the log is, and what the last look through it found. */
  head(): Promise<AuditHead> {
    return this.db.manager.findOneByOrFail(AuditHead, { one: true });
  }

  /** Looks through the whole log, and remembers the outcome. The line it logs is the proof of how the log was, kept outside the database. */
  @OnSchedule('37 3 * * *', 'audit.verify')
  async verifyNightly(): Promise<void> {
    const report = await this.verify();
    if (report.brokenAt === null) this.logger.info(report, 'the audit log is whole');
    else this.logger.error(report, 'the audit log was changed');
  }

  async verify(): Promise<ChainReport> {
    const report = await verifyChain((sql, parameters) => this.db.query(sql, parameters));
    await this.db.query('UPDATE audit_head SET verified_at = now(), broken_at = $1', [report.brokenAt]);
    return report;
  }
}
