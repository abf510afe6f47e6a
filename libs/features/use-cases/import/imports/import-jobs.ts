import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SessionAuthenticator } from '#features/identity';
import { Transactional } from '#platform/database';
import { FileStore, MissingFileError } from '#platform/files';
import { OnEvent, OnSchedule, Outbox, type EventMeta } from '#platform/outbox';
import { UnreadableFile, type Finding } from '../findings.js';
import { readRows } from '../reading/file-rows.js';
import { UseCaseImporter } from '../use-case-importer.js';
import { importRequested } from './imports.events.js';
import { ImportsRepository } from './imports.repository.js';
import { importFileKey } from './imports.service.js';
import type { UseCaseImport } from './use-case-import.entity.js';

/** The import was stopped, or another process works on it. */
class NoLongerWanted extends Error {}
/** The process ends; another one goes on. */
class Interrupted extends Error {}

type Request = { importId: string; runId: string; dryRun: boolean };

/**
 * Does the work of imports. Each batch of rows is one transaction with the count of rows that were answered for, so that a process that
 * dies leaves a whole number of batches, and the next one goes on behind them.
 */
@Injectable()
export class ImportJobs implements OnModuleDestroy {
  private isEnding = false;

  constructor(
    private readonly imports: ImportsRepository,
    private readonly importer: UseCaseImporter,
    private readonly people: SessionAuthenticator,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(importRequested, 'use-cases.import', { transactional: false, attempts: 6 })
  async work(request: Request, { isLastTry }: EventMeta): Promise<void> {
    const { importId, runId, dryRun } = request;
    const found = await this.imports.find(importId);
    if (found?.runId !== runId || found.status !== (dryRun ? 'previewing' : 'running')) return;
    const fail = (problem: Finding): Promise<void> => this.imports.finish(importId, runId, 'failed', problem);
    try {
      const actor = await this.people.actorOf(found.createdBy);
      if (!actor) {
        await fail({ code: 'file.person' });
        return;
      }
      // What a dry run remembers of rows before is gone, so it begins anew; an import has it in the database.
      if (dryRun && found.processed > 0) await this.imports.forgetRows(importId);
      const file = await this.files.get(importFileKey(importId));
      await this.importer.importRows(readRows(file, found.format, { anyColumns: found.mapping !== null }), {
        importId,
        actor,
        dryRun,
        publish: found.publish,
        skip: dryRun ? 0 : found.processed,
        ...(found.mapping ? { mapping: found.mapping } : {}),
        ...(found.organisationId ? { organisation: found.organisationId } : {}),
        ...((found.source ?? found.register) ? { source: found.source ?? found.register ?? '' } : {}),
        onBatch: this.noteOn(found, dryRun),
      });
      await this.imports.finish(importId, runId, dryRun ? 'previewed' : 'done');
    } catch (error) {
      if (error instanceof NoLongerWanted) return;
      if (error instanceof Interrupted) return this.handOver(request);
      if (error instanceof UnreadableFile) return fail({ code: error.code, params: error.params });
      if (error instanceof MissingFileError) return fail({ code: 'file.gone' });
      // The tries of the job are used up: people are told, and may begin anew.
      if (isLastTry) await fail({ code: 'file.gaveUp' });
      throw error;
    }
  }

  /** Files and answers are kept for 30 days. */
  @OnSchedule('12 3 * * *', 'use-cases.forget-imports')
  async forgetOldImports(): Promise<void> {
    for (const id of await this.imports.listExpired()) {
      await this.files.remove(importFileKey(id));
      await this.imports.remove(id);
    }
  }

  /** Lets an import stop after the batch that it is at. */
  onModuleDestroy(): void {
    this.isEnding = true;
  }

  /** Notes each batch, unless the import was stopped or is already further than this process knows. */
  private noteOn(found: UseCaseImport, dryRun: boolean) {
    let processed = dryRun ? 0 : found.processed;
    return async (reports: Parameters<ImportsRepository['noteRows']>[1]): Promise<void> => {
      if (this.isEnding) throw new Interrupted();
      const now = await this.imports.findLocked(found.id);
      if (now?.runId !== found.runId || now.processed !== processed) throw new NoLongerWanted();
      await this.imports.noteRows(found.id, reports);
      processed += reports.length;
    };
  }

  @Transactional()
  private async handOver(request: Request): Promise<void> {
    await this.outbox.record(importRequested, request);
  }
}
