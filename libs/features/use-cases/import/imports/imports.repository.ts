import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { Finding } from '../findings.js';
import { IMPORT_OUTCOMES, type ImportOutcome, type RowReport } from '../import.types.js';
import { UseCaseImportRow } from './use-case-import-row.entity.js';
import { UseCaseImport, type ImportStatus } from './use-case-import.entity.js';

/** The queries of imports. */
@Injectable()
export class ImportsRepository {
  constructor(private readonly db: Database) {}

  async insert(one: Partial<UseCaseImport>): Promise<void> {
    await this.db.manager.insert(UseCaseImport, one);
  }

  find(id: string): Promise<UseCaseImport | null> {
    return this.db.manager.findOneBy(UseCaseImport, { id });
  }

  /** Keeps others, and the job, from changing the import until the transaction ends. */
  findLocked(id: string): Promise<UseCaseImport | null> {
    return this.db.manager.findOne(UseCaseImport, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The import that an upload with this key has become; others with a key of the same person wait until the transaction ends. */
  async findByRequestLocked(createdBy: string, requestKey: string): Promise<UseCaseImport | null> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('imports ' || $1, 0))`, [createdBy]);
    return this.db.manager.findOneBy(UseCaseImport, { createdBy, requestKey });
  }

  async update(id: string, changes: Parameters<typeof this.db.manager.update<UseCaseImport>>[2]): Promise<void> {
    await this.db.manager.update(UseCaseImport, { id }, changes);
  }

  /** Newest first; `createdBy` null: everyone's. */
  list(createdBy: string | null, beforeId: string | null, limit: number): Promise<UseCaseImport[]> {
    const query = this.db.manager
      .createQueryBuilder(UseCaseImport, 'one')
      .where(`one.status <> 'uploading'`)
      .orderBy('one.id', 'DESC')
      .limit(limit);
    if (createdBy !== null) query.andWhere('one.createdBy = :createdBy', { createdBy });
    if (beforeId !== null) query.andWhere('one.id < :beforeId', { beforeId });
    return query.getMany();
  }

  /** How many imports a person keeps. */
  count(createdBy: string): Promise<number> {
    return this.db.manager.countBy(UseCaseImport, { createdBy });
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(UseCaseImport, { id });
  }

  /** Forgets the answers of an earlier preview or run. */
  async forgetRows(id: string): Promise<void> {
    await this.db.manager.delete(UseCaseImportRow, { importId: id });
    await this.update(id, { processed: 0, created: 0, updated: 0, unchanged: 0, failed: 0 });
  }

  /** Notes the answers to a batch of rows, and how far the import has come with them. */
  async noteRows(id: string, reports: readonly RowReport[]): Promise<void> {
    const count = (outcome: ImportOutcome): number => reports.filter((one) => one.outcome === outcome).length;
    await this.db.query(
      `INSERT INTO use_case_import_rows (import_id, "row", outcome, title, problems)
       SELECT $1, one."row", one.outcome, one.title, one.problems FROM json_populate_recordset(NULL::use_case_import_rows, $2) one`,
      [id, JSON.stringify(reports)],
    );
    await this.db.query(
      `UPDATE use_case_imports SET processed = processed + $2, created = created + $3, updated = updated + $4, unchanged = unchanged + $5, failed = failed + $6
        WHERE id = $1`,
      [id, reports.length, ...IMPORT_OUTCOMES.map(count)],
    );
  }

  /** Answers to rows in the order of the file. */
  listRows(id: string, outcome: ImportOutcome | null, after: number, limit: number): Promise<UseCaseImportRow[]> {
    const query = this.db.manager
      .createQueryBuilder(UseCaseImportRow, 'one')
      .where('one.importId = :id AND one.row > :after', { id, after })
      .orderBy('one.row')
      .limit(limit);
    if (outcome !== null) query.andWhere('one.outcome = :outcome', { outcome });
    return query.getMany();
  }

  /** Ends a preview or run, if it still is the one that counts. */
  async finish(id: string, runId: string, status: ImportStatus, problem: Finding | null = null): Promise<void> {
    await this.db.query(
      `UPDATE use_case_imports SET status = $3, problem = $4, finished_at = now(), version = version + 1
        WHERE id = $1 AND run_id = $2 AND status IN ('previewing', 'running')`,
      [id, runId, status, problem === null ? null : JSON.stringify(problem)],
    );
  }

  /** Ids of imports whose time is over: after 30 days, and uploads that broke off a day ago. */
  async listExpired(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM use_case_imports WHERE created_at < now() - interval '30 days'
          OR (status = 'uploading' AND created_at < now() - interval '1 day')`,
    );
    return rows.map((row) => row.id);
  }
}
