import type { VisibilityKey } from '#platform/access';
import { Injectable } from '@nestjs/common';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SearchEngine } from '#features/search';
import { AppConfig } from '#platform/config';
import { csvRow } from '#platform/text';
import type { UseCaseFilter } from '../use-case-filter.sql.js';
import { UseCaseSharing } from '../sharing/use-case-sharing.js';
import type { UseCaseRecord } from '../use-case.record.js';
import { ALL_KEYS, isForEveryone } from '../use-cases.policy.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { cellsOf, EXPORT_FIELDS, exportedUseCase, type ExportedUseCase } from './exported-use-case.js';
import { jsonLdHead, jsonLdOf } from './use-case-json-ld.js';

export const EXPORT_FORMATS = ['csv', 'json', 'jsonl', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What to export. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Keys of the asker: what they may not see never leaves. All of the register when absent. */
  readonly keys?: readonly VisibilityKey[];
  readonly filter?: UseCaseFilter;
  /** Words to look for: then the order is that of the search. */
  readonly q?: string;
}

/** One case on its way out. */
interface Exported {
  readonly record: UseCaseRecord;
  readonly fields: ExportedUseCase;
}

/** The first answer should not wait for a whole batch. */
const FIRST_BATCH = 5;
/** Small, so that what is read dies young: larger batches live long enough to fill the memory until the next full collection. */
const BATCH = 20;
/** More than any register holds; the engines want a bound. */
const MOST_FOUND = 1_000_000;

/** Writes published cases batch by batch, in a form that an import reads back (JSON-LD apart, which is for readers). */
@Injectable()
export class UseCaseExporter {
  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly sharing: UseCaseSharing,
    private readonly engine: SearchEngine,
    private readonly config: AppConfig,
  ) {}

  /** Writes everything that is asked for to a stream, and ends it. Answers with how many cases that were. */
  async exportUseCases(to: Writable, options: ExportOptions): Promise<number> {
    let count = 0;
    await pipeline(Readable.from(this.text(options, (cases) => (count += cases))), to);
    return count;
  }

  /**
   * The text of an export, piece by piece. Nothing is asked of the database before the reader wants it (but one batch ahead), and nothing
   * after it went away.
   * @param onBatch hears how many cases each piece has.
   */
  async *text(options: ExportOptions, onBatch: (cases: number) => void = () => undefined): AsyncGenerator<string> {
    const { format } = options;
    const keys = options.keys ?? ALL_KEYS;
    const { publicUrl } = this.config;
    // The head goes out with the first cases: as long as nothing is out, a failure can be told.
    let head = headOf(format, publicUrl, isForEveryone(keys));
    for await (const records of oneAhead(this.batches(options, keys))) {
      const batch = await this.exported(records, keys);
      onBatch(batch.length);
      yield head + bodyOf(batch, format, publicUrl);
      head = format === 'json' || format === 'jsonld' ? ',\n' : '';
    }
    yield (head.startsWith(',') ? '' : head) + TAILS[format];
  }

  private async exported(records: readonly UseCaseRecord[], keys: readonly VisibilityKey[]): Promise<Exported[]> {
    const withEmail = !isForEveryone(keys);
    const origins = new Map(
      (await this.useCases.findRefs(distinct(records.map((record) => record.grewFromId)), keys)).map((one) => [
        one.id,
        one.slug,
      ]),
    );
    const hubs = await this.sharing.slugsFor(
      keys,
      records.flatMap((record) => record.hubs),
    );
    return records.map((record) => ({
      record,
      fields: exportedUseCase(record, {
        withEmail,
        grewFrom: origins.get(record.grewFromId ?? '') ?? null,
        hubs: record.hubs.flatMap((id) => hubs.get(id) ?? []),
      }),
    }));
  }

  private batches(options: ExportOptions, keys: readonly VisibilityKey[]): AsyncGenerator<UseCaseRecord[]> {
    const { q = '', filter = {} } = options;
    return q === '' ? this.inOrderOfIds(filter, keys) : this.found(q, filter, keys);
  }

  private async *inOrderOfIds(filter: UseCaseFilter, keys: readonly VisibilityKey[]): AsyncGenerator<UseCaseRecord[]> {
    let after: string | null = null;
    for (let limit = FIRST_BATCH; ; limit = BATCH) {
      const batch: UseCaseRecord[] = await this.useCases.listMatching(filter, after, limit, keys);
      if (batch.length > 0) yield batch;
      if (batch.length < limit) return;
      after = batch.at(-1)?.id ?? null;
    }
  }

  /** What a search finds, in its order. The register is asked for the filters and the right to see again: an index may lag. */
  private async *found(
    q: string,
    filter: UseCaseFilter,
    keys: readonly VisibilityKey[],
  ): AsyncGenerator<UseCaseRecord[]> {
    const filters = Object.fromEntries(Object.entries(filter).filter(([, values]) => values.length > 0));
    const question = { type: 'use_case', q, filters, visibilityKeys: keys, sort: 'relevance' } as const;
    for await (const ids of this.engine.matchingIds(question, { max: MOST_FOUND })) {
      for (let at = 0; at < ids.length; at += BATCH) {
        const some = ids.slice(at, at + BATCH);
        const records = await this.useCases.listMatching({ ...filter, ids: some }, null, BATCH, keys);
        const byId = new Map(records.map((record) => [record.id, record]));
        const batch = some.flatMap((id) => byId.get(id) ?? []);
        if (batch.length > 0) yield batch;
      }
    }
  }
}

const TAILS: Readonly<Record<ExportFormat, string>> = { csv: '', jsonl: '', json: '\n]\n', jsonld: '\n]}\n' };

function headOf(format: ExportFormat, publicUrl: string, isOpen: boolean): string {
  switch (format) {
    case 'csv':
      return `\uFEFF${csvRow(EXPORT_FIELDS)}`;
    case 'json':
      return '[\n';
    case 'jsonld':
      return `${jsonLdHead(publicUrl, isOpen)}\n`;
    case 'jsonl':
      return '';
  }
}

function bodyOf(batch: readonly Exported[], format: ExportFormat, publicUrl: string): string {
  if (format === 'csv') return batch.map(({ fields }) => csvRow(cellsOf(fields))).join('');
  const lines = batch.map(({ record, fields }) =>
    JSON.stringify(format === 'jsonld' ? jsonLdOf(record, fields, publicUrl) : fields),
  );
  return format === 'jsonl' ? `${lines.join('\n')}\n` : lines.join(',\n');
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Asks for the next piece while the reader is busy with the last one. */
async function* oneAhead<Piece>(pieces: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  let next = pieces.next();
  try {
    for (;;) {
      const piece = await next;
      if (piece.done) return;
      next = pieces.next();
      // A failure is told when its turn comes.
      next.catch(() => undefined);
      yield piece.value;
    }
  } finally {
    await pieces.return(undefined);
  }
}
