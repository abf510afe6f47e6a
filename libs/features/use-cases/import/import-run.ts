import type { Hub } from '#features/hubs';
import type { OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { newId } from '#platform/database';
import type { WholeUseCaseRecord } from '../use-case.record.js';
import { wordsOf } from './findings.js';
import { isKnownField } from './import-row.js';
import type { ImportCounts, ImportOutcome, ImportReport, RowError, RowReport } from './import.types.js';
import type { ImportMapping } from './mapping/row-mapper.js';

/** How to import. */
export interface ImportOptions {
  /** Slug, id or name of the owner of rows that name none. */
  readonly organisation?: string;
  /** Makes an unverified organisation of each unknown name, instead of refusing the row. */
  readonly createOrganisations?: boolean;
  /** Publishes what is imported as it is, even when fields are missing; where an owner wants a review, it waits for that. */
  readonly publish?: boolean;
  /** Answers for every row, and changes nothing. */
  readonly dryRun?: boolean;
  /** Who imports; null is the administrator at the command line, who may write for all. */
  readonly actor?: Actor | null;
  /** Register that the rows come from, for rows that do not say. */
  readonly source?: string;
  /** What columns and values of the file are called here; without it the file speaks our names. */
  readonly mapping?: ImportMapping;
  /** Rows at the beginning that were imported already, when an import goes on. */
  readonly skip?: number;
  /** Id of the import, for its events. */
  readonly importId?: string;
  /** Told the answers to a batch of rows, in the transaction that stores it; when it throws, nothing of the batch is stored. */
  readonly onBatch?: (reports: readonly RowReport[]) => Promise<void>;
  /** Told the answer to each row once its batch is stored, in the order of the file. */
  readonly onRow?: (report: RowReport) => void;
  /** A last change to each case before it is stored; the demo dates its cases here. */
  readonly adjust?: (useCase: WholeUseCaseRecord) => WholeUseCaseRecord;
}

const ERRORS_KEPT = 1000;
const UNKNOWN_FIELDS_KEPT = 100;

/** The state of one import. */
export class ImportRun {
  readonly importId: string;
  /** Organisations by the names that rows have used, also those that do not exist. */
  readonly owners = new Map<string, OrganisationRef | null>();
  /** Hubs by the names that rows have used, also those that do not exist. */
  readonly hubs = new Map<string, Hub | null>();
  readonly wantReview = new Map<string, boolean>();
  fallbackOwner: OrganisationRef | null = null;
  private readonly startedAt = performance.now();
  private readonly counts: ImportCounts = { created: 0, updated: 0, unchanged: 0, failed: 0 };
  private readonly unknownFields = new Set<string>();
  private readonly errors: RowError[] = [];
  private readonly hashes = new Map<string, string>();
  private readonly slugs = new Set<string>();

  constructor(readonly options: ImportOptions) {
    this.importId = options.importId ?? newId();
  }

  noteFields(record: Readonly<Record<string, unknown>>): void {
    for (const name in record) {
      if (!isKnownField(name) && this.unknownFields.size < UNKNOWN_FIELDS_KEPT)
        this.unknownFields.add(name.slice(0, 100));
    }
  }

  /** The address that a case would get, in a dry run. */
  noteSlug(slug: string): void {
    this.slugs.add(slug);
  }

  /** Whether a row before would have made a case of this address, in a dry run. */
  wouldCreate(slug: string): boolean {
    return this.slugs.has(slug);
  }

  /** The answer to a row in a dry run, where rows before it with the same key were not stored. */
  afterTwins<Planned extends { readonly outcome: ImportOutcome; readonly candidate: { readonly hash: string } }>(
    planned: Planned,
    key: string,
  ): Planned {
    if (planned.outcome === 'failed') return planned;
    const twin = this.hashes.get(key);
    this.hashes.set(key, planned.candidate.hash);
    if (twin === undefined) return planned;
    return { ...planned, outcome: twin === planned.candidate.hash ? 'unchanged' : 'updated' };
  }

  tell(report: RowReport): void {
    this.counts[report.outcome] += 1;
    const room = ERRORS_KEPT - this.errors.length;
    this.errors.push(
      ...report.problems.slice(0, room).map((one) => ({ ...one, row: report.row, message: wordsOf(one) })),
    );
    this.options.onRow?.(report);
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
}
