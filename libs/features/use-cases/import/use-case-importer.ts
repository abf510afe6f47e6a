import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Database, sqlState } from '#platform/database';
import { Outbox } from '#platform/outbox';
import type { WholeUseCaseRecord } from '../use-case.record.js';
import { wantedSlug } from '../use-case-slug.js';
import { useCasesImported } from '../use-cases.events.js';
import { UseCasesRepository, type ImportKeys } from '../use-cases.repository.js';
import { withhold } from '../withholding.js';
import { UnreadableFile } from './findings.js';
import { changedCase, createdCase, hashOfRow, submitted, type Candidate } from './import-plan.js';
import { ImportRelations } from './import-relations.js';
import { readImportRow } from './import-row.js';
import { ImportRun, type ImportOptions } from './import-run.js';
import type { FieldProblem, FileRow, ImportFormat, ImportOutcome, ImportReport, RowReport } from './import.types.js';
import { rowMapper } from './mapping/row-mapper.js';
import { formatOf, readRows } from './reading/file-rows.js';

interface Planned {
  readonly candidate: Candidate;
  readonly outcome: ImportOutcome;
  /** What to store; null when nothing is. */
  readonly useCase: WholeUseCaseRecord | null;
  /** What readers had before. */
  readonly before?: WholeUseCaseRecord;
  readonly problem?: FieldProblem;
}

/** Rows that are understood and stored together, and their most characters: long rows make smaller batches. */
const BATCH = 500;
const BATCH_LENGTH = 8_000_000;

/** Brings use cases from files into the register: row by row in the answers, batch by batch in the work. */
@Injectable()
export class UseCaseImporter {
  constructor(
    private readonly db: Database,
    private readonly useCases: UseCasesRepository,
    private readonly relations: ImportRelations,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Imports a file, however long it is. One bad row never stops the rest.
   * @throws UnreadableFile when there is nothing in it that could be a row, or the default organisation does not exist.
   */
  async importFile(
    file: string | Readable,
    options: ImportOptions & { readonly format?: ImportFormat } = {},
  ): Promise<ImportReport> {
    const format = options.format ?? (typeof file === 'string' ? formatOf(file) : null);
    if (!format) throw new UnreadableFile('file.format');
    const source = typeof file === 'string' ? createReadStream(file) : file;
    return this.importRows(readRows(source, format, { anyColumns: options.mapping !== undefined }), options);
  }

  /** Imports rows that were read already. */
  async importRows(
    rows: AsyncIterable<FileRow> | Iterable<FileRow>,
    options: ImportOptions = {},
  ): Promise<ImportReport> {
    const run = new ImportRun(options);
    run.fallbackOwner = await this.relations.fallbackOwner(options.organisation);
    const map = options.mapping ? rowMapper(options.mapping) : null;
    let toSkip = options.skip ?? 0;
    let batch: FileRow[] = [];
    let length = 0;
    for await (const row of rows) {
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      batch.push(map && 'record' in row ? { ...row, record: map(row.record) } : row);
      length += 'record' in row ? (row.size ?? 0) : 0;
      if (batch.length < BATCH && length < BATCH_LENGTH) continue;
      await this.importBatch(batch, run);
      batch = [];
      length = 0;
    }
    if (batch.length > 0) await this.importBatch(batch, run);
    return run.report();
  }

  /** One transaction for a batch, for the organisations that it makes, and for what the caller notes of it. */
  private async importBatch(rows: readonly FileRow[], run: ImportRun): Promise<void> {
    const work = async (): Promise<RowReport[]> => {
      const reports = await this.answer(rows, run);
      await run.options.onBatch?.(reports);
      return reports;
    };
    const reports = run.options.dryRun && !run.options.onBatch ? await work() : await this.db.transaction(work);
    reports.forEach((report) => run.tell(report));
  }

  /** The answer to each row, in their order. */
  private async answer(rows: readonly FileRow[], run: ImportRun): Promise<RowReport[]> {
    const reports: RowReport[] = [];
    let part: Candidate[] = [];
    const keys = new Set<string>();
    const storePart = async (): Promise<void> => {
      reports.push(...(await this.storePart(part, run)).map(reportOf));
      part = [];
      keys.clear();
    };
    await this.relations.lookUpOwners(rows, run);
    for (const row of rows) {
      let candidate = await this.understand(row, run);
      if (part.length > 0 && isWithoutOrigin(candidate)) {
        // What it grew from may be one of the rows before it.
        await storePart();
        candidate = await this.understand(row, run);
      }
      if ('outcome' in candidate) {
        reports.push(candidate);
        continue;
      }
      const key = keyOf(candidate);
      // A key that comes twice must meet its first row in the database.
      if (keys.has(key)) await storePart();
      part.push(candidate);
      keys.add(key);
    }
    await storePart();
    return reports.sort((one, other) => one.row - other.row);
  }

  private async understand(row: FileRow, run: ImportRun): Promise<Candidate | RowReport> {
    if ('problem' in row) return failed(row.row, '', [{ field: '', ...row.problem }]);
    run.noteFields(row.record);
    const title = titleOf(row.record);
    const read = readImportRow(row.record);
    if ('problems' in read) return failed(row.row, title, read.problems);
    const imported = {
      ...read,
      source: read.source ?? (read.sourceId === null ? null : (run.options.source ?? 'import')),
    };
    const owner = await this.relations.ownerOf(imported, run);
    if ('code' in owner) return failed(row.row, title, [owner]);
    const related = await this.relations.relationsOf(imported, run);
    if ('code' in related) return failed(row.row, title, [related]);
    return { row: row.row, imported, owner, ...related, hash: hashOfRow(imported, owner.id) };
  }

  /** Stores rows whose keys differ; when the database refuses them, halves them until the row that it refuses stands alone. */
  private async storePart(part: readonly Candidate[], run: ImportRun, again = true): Promise<Planned[]> {
    if (part.length === 0) return [];
    if (run.options.dryRun)
      return (await this.plan(part, run)).map((planned) => {
        if (planned.outcome === 'created' && planned.useCase) run.noteSlug(planned.useCase.slug);
        return run.afterTwins(planned, keyOf(planned.candidate));
      });
    await this.db.query('SAVEPOINT part');
    try {
      const planned = await this.planAndStore(part, run);
      await this.db.query('RELEASE SAVEPOINT part');
      return planned;
    } catch (error) {
      const state = sqlState(error) ?? '';
      const isRace = state === '23505' || state === '40P01';
      if (!isRace && !/^(?:22|23|54)/.test(state)) throw error;
      await this.db.query('ROLLBACK TO SAVEPOINT part');
      // Someone else stored the same key or address in the meantime: now it is there to be found.
      if (isRace && again) return this.storePart(part, run, false);
      const [candidate] = part;
      if (part.length === 1 && candidate) return [refusedByDatabase(candidate, error)];
      const middle = Math.ceil(part.length / 2);
      return [
        ...(await this.storePart(part.slice(0, middle), run)),
        ...(await this.storePart(part.slice(middle), run)),
      ];
    }
  }

  private async planAndStore(part: readonly Candidate[], run: ImportRun): Promise<Planned[]> {
    const planned = await this.plan(part, run);
    const changed = planned.flatMap((one) => one.useCase ?? []);
    if (changed.length > 0) {
      await this.useCases.keepRevisions(planned.flatMap((one) => (one.before ? [withhold(one.before).shown] : [])));
      await this.useCases.save(changed);
      await this.outbox.record(useCasesImported, { importId: run.importId, useCaseIds: changed.map((one) => one.id) });
    }
    return planned;
  }

  private async plan(part: readonly Candidate[], run: ImportRun): Promise<Planned[]> {
    const existing = await this.findExisting(part);
    const isTaken = await this.slugsTakenBy(part.filter((candidate) => !existing.has(candidate)));
    const waitsForReview =
      run.options.actor && run.options.publish ? await this.relations.whoWantReview(part, existing, run) : null;
    const hidden = await this.relations.hiddenHubs(existing.values(), run);
    return part.map((candidate): Planned => {
      const before = existing.get(candidate);
      const useCase = before
        ? changedCase(before, candidate, run.options, hidden)
        : createdCase(candidate, run.options, isTaken);
      if (useCase === null) return { candidate, outcome: 'unchanged', useCase };
      if ('code' in useCase) return { candidate, outcome: 'failed', useCase: null, problem: useCase };
      const reviewed = waitsForReview?.(useCase) && before?.status !== 'published' ? submitted(useCase) : useCase;
      return { candidate, outcome: before ? 'updated' : 'created', useCase: reviewed, ...(before ? { before } : {}) };
    });
  }

  /** The cases that rows of the batch are about: by source and source id, else by id, else by having been imported from the very same row. */
  private async findExisting(batch: readonly Candidate[]): Promise<Map<Candidate, WholeUseCaseRecord>> {
    const keys: ImportKeys = { sources: [], sourceIds: [], ids: [], hashes: [] };
    for (const { imported, hash } of batch) {
      if (imported.sourceId !== null) {
        keys.sources.push(imported.source ?? '');
        keys.sourceIds.push(imported.sourceId);
      } else {
        if (imported.id !== null) keys.ids.push(imported.id);
        keys.hashes.push(hash);
      }
    }
    const found = await this.useCases.findImported(keys);
    const bySource = new Map(found.map((one) => [JSON.stringify([one.source, one.sourceId]), one]));
    const byId = new Map(found.map((one) => [one.id, one]));
    const byHash = new Map(found.filter((one) => one.sourceId === null).map((one) => [one.importHash, one]));
    const pairs = batch.flatMap((candidate): [Candidate, WholeUseCaseRecord][] => {
      const { imported, hash } = candidate;
      const one =
        imported.sourceId !== null
          ? bySource.get(JSON.stringify([imported.source, imported.sourceId]))
          : (byId.get(imported.id ?? '') ?? byHash.get(hash));
      return one ? [[candidate, one]] : [];
    });
    return new Map(pairs);
  }

  private async slugsTakenBy(batch: readonly Candidate[]): Promise<(slug: string) => boolean> {
    const taken = await this.useCases.takenSlugs(batch.map(({ imported }) => wantedSlug(imported.content.title)));
    return (slug) => {
      if (taken.has(slug)) return true;
      taken.add(slug);
      return false;
    };
  }
}

function keyOf({ imported, hash }: Candidate): string {
  return imported.sourceId !== null ? JSON.stringify([imported.source, imported.sourceId]) : (imported.id ?? hash);
}

function titleOf(record: Readonly<Record<string, unknown>>): string {
  const { title } = record as { title?: unknown };
  // The title of a row that is refused may hold what PostgreSQL cannot store.
  return typeof title === 'string' ? title.replaceAll('\u0000', '').trim().slice(0, 200).toWellFormed() : '';
}

function failed(row: number, title: string, problems: readonly FieldProblem[]): RowReport {
  return { row, outcome: 'failed', title, problems };
}

function isWithoutOrigin(one: Candidate | RowReport): boolean {
  return 'outcome' in one && one.problems.some(({ field }) => field === 'grewFrom');
}

function reportOf({ candidate, outcome, problem }: Planned): RowReport {
  const { title } = candidate.imported.content;
  return { row: candidate.row, outcome, title, problems: problem ? [problem] : [] };
}

function refusedByDatabase(candidate: Candidate, error: unknown): Planned {
  const reason = error instanceof Error ? error.message : String(error);
  const problem: FieldProblem = { field: '', code: 'row.database', params: { reason: reason.slice(0, 300) } };
  return { candidate, outcome: 'failed', useCase: null, problem };
}
