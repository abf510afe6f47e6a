import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { OrganisationType } from '#contracts';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { Database, newId, sqlState } from '#platform/database';
import { isId } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { isSlug } from '#platform/text';
import { newRecordFacts, type WholeUseCaseRecord } from '../use-case.record.js';
import { freeSlug, wantedSlug } from '../use-case-slug.js';
import { useCasesImported } from '../use-cases.events.js';
import { canDraftFor, canEdit, canRead } from '../use-cases.policy.js';
import { UseCasesRepository, type ImportKeys } from '../use-cases.repository.js';
import { withhold } from '../withholding.js';
import { readRows, UnreadableFile } from './file-rows.js';
import { hashOfRow, mergeRow, saysTheSame } from './import-plan.js';
import { isKnownField, readImportRow, type FieldProblem, type ImportedRow } from './import-row.js';
import type { FileRow, ImportFormat, ImportOutcome, ImportReport, RowError, RowReport } from './import.types.js';

/** How to import. */
export interface ImportOptions {
  /** Told from the name of the file when absent. */
  readonly format?: ImportFormat;
  /** Slug, id or name of the owner of rows that name none. */
  readonly organisation?: string;
  /** Makes an unverified organisation of each unknown name, instead of refusing the row. */
  readonly createOrganisations?: boolean;
  /** Publishes what is imported as it is, even when fields are missing. */
  readonly publish?: boolean;
  /** Answers for every row, and changes nothing. */
  readonly dryRun?: boolean;
  /** Who imports; null is the administrator at the command line, who may write for all. */
  readonly actor?: Actor | null;
  /** Register that the rows come from, for rows that do not say. */
  readonly source?: string;
  /** Told the answer to each row, in the order of the file within a batch. */
  readonly onRow?: (report: RowReport) => void;
  /** A last change to each case before it is stored; the demo dates its cases here. */
  readonly adjust?: (useCase: WholeUseCaseRecord) => WholeUseCaseRecord;
}

interface Candidate {
  readonly row: number;
  readonly imported: ImportedRow;
  readonly owner: OrganisationRef;
  /** Further owners; null when the row does not say. */
  readonly coOwners: readonly OrganisationRef[] | null;
  readonly grewFromId: string | null;
  readonly hash: string;
}

interface Planned extends Candidate {
  readonly outcome: ImportOutcome;
  /** What to store; null when nothing is. */
  readonly useCase: WholeUseCaseRecord | null;
  /** What readers had before. */
  readonly before?: WholeUseCaseRecord;
  readonly message?: string;
}

const BATCH = 500;
const ERRORS_KEPT = 1000;
const UNKNOWN_FIELDS_KEPT = 100;

/** Brings use cases from files into the register: row by row in the answers, batch by batch in the work. */
@Injectable()
export class UseCaseImporter {
  constructor(
    private readonly db: Database,
    private readonly useCases: UseCasesRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Imports a file, however long it is. One bad row never stops the rest.
   * @throws UnreadableFile when there is nothing in it that could be a row, or the default organisation does not exist.
   */
  async importFile(file: string | Readable, options: ImportOptions = {}): Promise<ImportReport> {
    const format = options.format ?? (typeof file === 'string' ? formatOf(file) : null);
    if (!format) throw new UnreadableFile('the format is not known: name the file .json, .jsonl or .csv');
    return this.importRows(readRows(typeof file === 'string' ? createReadStream(file) : file, format), options);
  }

  /** Imports rows that were read already. */
  async importRows(
    rows: AsyncIterable<FileRow> | Iterable<FileRow>,
    options: ImportOptions = {},
  ): Promise<ImportReport> {
    const run = new ImportRun(options);
    run.fallbackOwner = await this.fallbackOwner(options.organisation);
    let batch: Candidate[] = [];
    const keys = new Set<string>();
    for await (const row of rows) {
      const candidate = await this.understand(row, run);
      if (!candidate) continue;
      const key = keyOf(candidate);
      // A key that comes twice must meet its first row in the database.
      if (batch.length >= BATCH || keys.has(key)) {
        await this.importBatch(batch, run);
        batch = [];
        keys.clear();
      }
      batch.push(candidate);
      keys.add(key);
    }
    await this.importBatch(batch, run);
    return run.report();
  }

  private async fallbackOwner(name: string | undefined): Promise<OrganisationRef | null> {
    if (name === undefined) return null;
    const found = await this.organisations.resolve(name);
    if (!found) throw new UnreadableFile(`there is no organisation ${name}`);
    return found;
  }

  private async understand(row: FileRow, run: ImportRun): Promise<Candidate | null> {
    if ('problem' in row) return run.fail(row.row, [{ field: '', message: row.problem }]);
    run.noteFields(row.record);
    const read = readImportRow(row.record);
    if ('problems' in read) return run.fail(row.row, read.problems);
    const imported = {
      ...read,
      source: read.source ?? (read.sourceId === null ? null : (run.options.source ?? 'import')),
    };
    const owner = await this.ownerOf(imported, run);
    if (typeof owner === 'string') return run.fail(row.row, [{ field: 'organisation', message: owner }]);
    const related = await this.relationsOf(imported, run);
    if ('field' in related) return run.fail(row.row, [related]);
    return { row: row.row, imported, owner, ...related, hash: hashOfRow(imported, owner.id) };
  }

  /** What the row says of other owners and of the case that it grew from, or what is wrong with it. */
  private async relationsOf(
    { coOwners, grewFrom }: ImportedRow,
    run: ImportRun,
  ): Promise<Pick<Candidate, 'coOwners' | 'grewFromId'> | FieldProblem> {
    const found: OrganisationRef[] = [];
    for (const name of coOwners ?? []) {
      const owner = run.owners.get(name) ?? (await this.organisations.resolve(name));
      if (!owner) return { field: 'coOwners', message: `there is no organisation "${name}", or several of that name` };
      run.owners.set(name, owner);
      found.push(owner);
    }
    let grewFromId: string | null = null;
    if (grewFrom !== null) {
      const origin =
        isId(grewFrom) || isSlug(grewFrom) ? await this.useCases.find(isId(grewFrom) ? 'id' : 'slug', grewFrom) : null;
      if (!origin || !(run.options.actor ? canRead(run.options.actor, origin) : true))
        return { field: 'grewFrom', message: `there is no use case "${grewFrom}"` };
      grewFromId = origin.id;
    }
    return { coOwners: coOwners === null ? null : found, grewFromId };
  }

  /** The organisation of a row, or what is wrong with it. */
  private async ownerOf(row: ImportedRow, run: ImportRun): Promise<OrganisationRef | string> {
    if (row.organisation === null) return run.fallbackOwner ?? 'is required';
    const known = run.owners.get(row.organisation);
    if (known) return known;
    const found =
      (await this.organisations.resolve(row.organisation)) ??
      (await this.newOwner(row.organisation, row.organisationType, run));
    if (!found) return `there is no organisation "${row.organisation}", or several of that name`;
    run.owners.set(row.organisation, found);
    return found;
  }

  private async newOwner(name: string, type: OrganisationType | null, run: ImportRun): Promise<OrganisationRef | null> {
    if (!run.options.createOrganisations || run.options.actor) return null;
    const organisation = { name, type: type ?? likelyType(name) };
    if (!run.options.dryRun) return this.organisations.createUnverified(organisation);
    return { id: newId(), slug: '', municipalityCode: null, countyCode: null, isDemo: false, ...organisation };
  }

  /** Stores a batch in one transaction; when the database refuses it, halves it until the row that it refuses stands alone. */
  private async importBatch(batch: readonly Candidate[], run: ImportRun, again = true): Promise<void> {
    if (batch.length === 0) return;
    try {
      const planned = run.options.dryRun
        ? await this.plan(batch, run)
        : await this.db.transaction(() => this.planAndStore(batch, run));
      planned.forEach((one) => run.answer(one));
    } catch (error) {
      if (sqlState(error) === null) throw error;
      if (batch.length > 1) {
        const middle = Math.ceil(batch.length / 2);
        await this.importBatch(batch.slice(0, middle), run);
        await this.importBatch(batch.slice(middle), run);
      } else if (again && sqlState(error) === '23505') {
        // Someone else stored the same key or address in the meantime: now it is there to be found.
        await this.importBatch(batch, run, false);
      } else {
        run.fail(batch[0]?.row ?? 0, [
          { field: '', message: `the database refuses it: ${error instanceof Error ? error.message : String(error)}` },
        ]);
      }
    }
  }

  private async planAndStore(batch: readonly Candidate[], run: ImportRun): Promise<Planned[]> {
    const planned = await this.plan(batch, run);
    const changed = planned.flatMap((one) => one.useCase ?? []);
    if (changed.length > 0) {
      await this.useCases.keepRevisions(planned.flatMap((one) => (one.before ? [withhold(one.before).shown] : [])));
      await this.useCases.save(changed);
      await this.outbox.record(useCasesImported, { importId: run.importId, useCaseIds: changed.map((one) => one.id) });
    }
    return planned;
  }

  private async plan(batch: readonly Candidate[], run: ImportRun): Promise<Planned[]> {
    const existing = await this.findExisting(batch);
    const isTaken = await this.slugsTakenBy(batch.filter((candidate) => !existing.has(candidate)));
    return batch.map((candidate): Planned => {
      const before = existing.get(candidate);
      const useCase = before ? this.changed(before, candidate, run) : this.created(candidate, run, isTaken);
      if (typeof useCase === 'string') return { ...candidate, outcome: 'failed', useCase: null, message: useCase };
      if (useCase === null) return { ...candidate, outcome: 'unchanged', useCase };
      return { ...candidate, outcome: before ? 'updated' : 'created', useCase, before };
    });
  }

  private created(
    { imported, owner, coOwners, grewFromId, hash }: Candidate,
    run: ImportRun,
    isTaken: (slug: string) => boolean,
  ): WholeUseCaseRecord | string {
    const { actor, publish = false, adjust } = run.options;
    if (actor && !canDraftFor(actor, owner.id)) return 'is not an organisation that you may write for';
    const id = newId();
    const now = new Date().toISOString();
    const useCase: WholeUseCaseRecord = {
      ...imported.content,
      ...newRecordFacts(id, now),
      visibility: imported.content.visibility ?? (publish ? 'public' : null),
      slug: freeSlug(imported.content.title, id, isTaken),
      status: publish ? 'published' : 'draft',
      organisations: ownersOf(owner, coOwners ?? []),
      grewFromId,
      source: imported.source,
      sourceId: imported.sourceId,
      importHash: hash,
      createdBy: actor?.userId ?? null,
      updatedBy: actor?.userId ?? null,
      publishedAt: publish ? now : null,
    };
    return adjust ? adjust(useCase) : useCase;
  }

  /** The case with what the row changes; null when that is nothing. */
  private changed(
    before: WholeUseCaseRecord,
    { imported, owner, coOwners, grewFromId, hash }: Candidate,
    run: ImportRun,
  ): WholeUseCaseRecord | string | null {
    const publishes = run.options.publish === true && before.status === 'draft';
    if (before.importHash === hash && !publishes) return null;
    const merged = mergeRow(before, imported);
    const moved = imported.organisation !== null && before.organisations[0]?.id !== owner.id;
    const others = coOwners ?? before.organisations.slice(1);
    const owners = moved ? ownersOf(owner, others) : ownersOf(before.organisations[0] ?? owner, others);
    const sameOwners = owners.map(({ id }) => id).join() === before.organisations.map(({ id }) => id).join();
    const origin = grewFromId ?? before.grewFromId;
    const same = sameOwners && origin === before.grewFromId && saysTheSame(before, { ...merged, grewFromId: origin });
    if (!publishes && same) return null;
    const { actor } = run.options;
    if (actor && (!canEdit(actor, before) || (moved && !canDraftFor(actor, owner.id))))
      return 'is not an organisation that you may write for';
    const now = new Date().toISOString();
    const isOpen = publishes || before.status !== 'draft';
    return {
      ...merged,
      visibility: merged.visibility ?? (isOpen ? (before.visibility ?? 'public') : null),
      organisations: owners,
      grewFromId: origin,
      updatedBy: actor?.userId ?? null,
      status: publishes ? 'published' : before.status,
      publishedAt: publishes ? (before.publishedAt ?? now) : before.publishedAt,
      importHash: hash,
      version: before.version + 1,
      updatedAt: now,
    };
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

function ownersOf(home: OrganisationRef, others: readonly OrganisationRef[]): OrganisationRef[] {
  return [home, ...others.filter((other) => other.id !== home.id)];
}

/** The state of one import. */
class ImportRun {
  readonly importId = newId();
  readonly owners = new Map<string, OrganisationRef>();
  fallbackOwner: OrganisationRef | null = null;
  private readonly startedAt = performance.now();
  private readonly counts: Record<ImportOutcome, number> = { created: 0, updated: 0, unchanged: 0, failed: 0 };
  private readonly unknownFields = new Set<string>();
  private readonly errors: RowError[] = [];

  constructor(readonly options: ImportOptions) {}

  noteFields(record: Readonly<Record<string, unknown>>): void {
    for (const name in record) {
      if (!isKnownField(name) && this.unknownFields.size < UNKNOWN_FIELDS_KEPT)
        this.unknownFields.add(name.slice(0, 100));
    }
  }

  answer({ row, outcome, message }: Planned): void {
    if (outcome === 'failed') this.fail(row, [{ field: 'organisation', message: message ?? '' }]);
    else this.tell({ row, outcome, errors: [] });
  }

  fail(row: number, problems: readonly { field: string; message: string }[]): null {
    const errors = problems.map(({ field, message }): RowError => ({ row, field, message }));
    this.errors.push(...errors.slice(0, ERRORS_KEPT - this.errors.length));
    this.tell({ row, outcome: 'failed', errors });
    return null;
  }

  report(): ImportReport {
    return {
      importId: this.importId,
      ...this.counts,
      seconds: Math.round(performance.now() - this.startedAt) / 1000,
      unknownFields: [...this.unknownFields],
      errors: this.errors,
    };
  }

  private tell(report: RowReport): void {
    this.counts[report.outcome] += 1;
    this.options.onRow?.(report);
  }
}

function keyOf({ imported, hash }: Candidate): string {
  return imported.sourceId !== null ? JSON.stringify([imported.source, imported.sourceId]) : (imported.id ?? hash);
}

function formatOf(path: string): ImportFormat | null {
  const formats: Readonly<Record<string, ImportFormat>> = {
    '.json': 'json',
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
    '.csv': 'csv',
  };
  return formats[extname(path).toLowerCase()] ?? null;
}

/** What kind of organisation a name in an import file most likely is; whoever claims it can set that right. */
function likelyType(name: string): OrganisationType {
  if (/^region\b/i.test(name)) return 'region';
  if (/universitet|university|högskola|institute? of|research institutes/i.test(name)) return 'academia';
  if (/förening|stiftelse|förbund|ideell/i.test(name)) return 'civil_society';
  if (/myndighet|styrelsen\b|verket\b/i.test(name)) return 'agency';
  if (/\b(?:AB|HB|KB|Ltd|Inc|GmbH)\b/.test(name)) return 'company';
  return 'network';
}
