import { Injectable } from '@nestjs/common';
import { standardField, type FieldKind } from '#contracts';
import { stringify } from 'csv-stringify/sync';
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { IMPORT_FIELDS } from '../import/import-row.js';
import { effectWithoutId, type UseCaseRecord } from '../use-case.record.js';
import { ALL_KEYS, type VisibilityKey } from '../use-cases.policy.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { harmlessCell } from './csv-cells.js';

export type ExportFormat = 'json' | 'jsonl' | 'csv';

/** What to export. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Keys of the asker: what they may not see never leaves. All of the register when absent. */
  readonly keys?: readonly VisibilityKey[];
}

const BATCH = 200;
/** Lists whose entries a cell parts by semicolons, and lists with one entry a line. */
const PARTED: ReadonlySet<FieldKind> = new Set(['codes', 'tags', 'places', 'organisations']);

/** Columns and fields of an export: those that an import reads, and what tells readers more. */
const FIELDS = ['id', 'slug', ...IMPORT_FIELDS, 'status', 'schemaVersion', 'publishedAt', 'updatedAt'] as const;

type ExportedUseCase = Record<string, unknown>;

function exported(useCase: UseCaseRecord, withEmail: boolean): ExportedUseCase {
  const { effects, organisations, contactEmail, contacts, ...rest } = useCase;
  const [home, ...others] = organisations;
  const all: ExportedUseCase = {
    ...rest,
    organisation: home?.slug ?? null,
    coOwners: others.map(({ slug }) => slug),
    contactEmail: withEmail ? contactEmail : null,
    contacts: contacts.map((one) => ({ ...one, email: withEmail ? one.email : null })),
    effects: effects.map(effectWithoutId),
  };
  return Object.fromEntries(FIELDS.map((field) => [field, all[field] ?? null]));
}

function cell(field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  const kind = standardField(field)?.kind;
  if (Array.isArray(value) && kind && PARTED.has(kind)) return harmlessCell(value.join(';'));
  if (Array.isArray(value) && kind === 'list') return harmlessCell(value.join('\n'));
  if (typeof value === 'string') return harmlessCell(value);
  return typeof value === 'object' && isEmpty(value) ? '' : JSON.stringify(value);
}

function isEmpty(value: object): boolean {
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

/** Writes published cases to a stream, batch by batch, in a form that an import reads back. */
@Injectable()
export class UseCaseExporter {
  constructor(private readonly useCases: UseCasesRepository) {}

  /** Writes everything that the asker may see, and ends the stream. Answers with how many cases that were. */
  async exportUseCases(to: Writable, options: ExportOptions): Promise<number> {
    let count = 0;
    const counted = async function* (batches: AsyncIterable<ExportedUseCase[]>): AsyncGenerator<ExportedUseCase[]> {
      for await (const batch of batches) {
        count += batch.length;
        yield batch;
      }
    };
    await pipeline(Readable.from(written(counted(this.batches(options.keys ?? ALL_KEYS)), options.format)), to);
    return count;
  }

  /** Writes the whole register, as the administrator at the command line may. */
  exportAll(to: Writable, format: ExportFormat): Promise<number> {
    return this.exportUseCases(to, { format });
  }

  private async *batches(keys: readonly VisibilityKey[]): AsyncGenerator<ExportedUseCase[]> {
    const withEmail = keys.includes('members');
    for (let after: string | null = null; ;) {
      const batch: UseCaseRecord[] = await this.useCases.listMatching({}, after, BATCH, keys);
      if (batch.length > 0) yield batch.map((useCase) => exported(useCase, withEmail));
      if (batch.length < BATCH) return;
      after = batch.at(-1)?.id ?? null;
    }
  }
}

async function* written(batches: AsyncIterable<ExportedUseCase[]>, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield `\uFEFF${stringify([[...FIELDS]])}`;
  if (format === 'json') yield '[';
  let separator = '\n';
  for await (const batch of batches) {
    if (format === 'csv') yield stringify(batch.map((useCase) => FIELDS.map((field) => cell(field, useCase[field]))));
    if (format === 'jsonl') yield `${batch.map((useCase) => JSON.stringify(useCase)).join('\n')}\n`;
    if (format === 'json') yield separator + batch.map((useCase) => JSON.stringify(useCase)).join(',\n');
    separator = ',\n';
  }
  if (format === 'json') yield '\n]\n';
}
