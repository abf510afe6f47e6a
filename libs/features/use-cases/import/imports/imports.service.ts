import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Language } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { isPlatform, type Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { FileStore } from '#platform/files';
import {
  assertFresh,
  badRequest,
  conflict,
  decodeCursor,
  forbidden,
  invalid,
  isId,
  notFound,
  page,
  type PageQuery,
} from '#platform/http';
import { Outbox } from '#platform/outbox';
import { canDraftFor } from '../../use-cases.policy.js';
import { UnreadableFile, wordsOf } from '../findings.js';
import type { ImportFormat } from '../import.types.js';
import { inspectFile, registerOf } from '../mapping/inspect-file.js';
import { readMapping } from '../mapping/mapping-check.js';
import { UseCaseImporter } from '../use-case-importer.js';
import { formatOf } from '../reading/file-rows.js';
import type { ListImportRowsQuery, MapImportDto } from './dto/import.dto.js';
import { ImportList, ImportReportResponse, ImportResponse, ImportRowList } from './dto/import.response.js';
import { importRequested } from './imports.events.js';
import { canImport, canSeeImport } from './imports.policy.js';
import { ImportsRepository } from './imports.repository.js';
import { IMPORT_FILE_LIMIT, limited } from './limited.js';
import type { ImportStatus, UseCaseImport } from './use-case-import.entity.js';

/** A file on its way in. */
export interface UploadedFile {
  readonly content: Readable;
  readonly name: string;
  readonly mediaType: string;
}

/** What goes with a file. */
export interface ImportWishes {
  /** Slug, id or name of the owner of rows that name none. */
  readonly organisation?: string | null;
  readonly source?: string | null;
  readonly publish?: boolean;
}

/** Imports that a person keeps; older ones are deleted first. */
const MOST_IMPORTS = 50;
const MEDIA_TYPES: Readonly<Record<string, ImportFormat>> = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
};

/** Where the file of an import is kept. */
export const importFileKey = (id: string): string => `imports/${id}`;

/** What people do with their imports. */
@Injectable()
export class Imports {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly importer: UseCaseImporter,
    private readonly organisations: OrganisationDirectory,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
  ) {}

  /** Keeps a file and looks at it. Nothing is imported yet. The same file sent again with its key is the import that it became. */
  async upload(
    actor: Actor,
    file: UploadedFile,
    wishes: ImportWishes,
    requestKey: string | null,
  ): Promise<ImportResponse> {
    const organisationId = await this.ownerFor(actor, wishes.organisation);
    const format = formatOfUpload(file);
    if ((await this.imports.count(actor.userId)) >= MOST_IMPORTS)
      throw conflict('import.too_many', `You keep ${MOST_IMPORTS} imports already; delete one first`);
    const id = newId();
    // Known before the file is there, so that an upload that breaks off leaves nothing that nobody clears away.
    await this.imports.insert({
      id,
      createdBy: actor.userId,
      status: 'uploading',
      fileName: file.name.slice(0, 200),
      format,
      organisationId,
      source: wishes.source?.trim() || null,
      publish: wishes.publish ?? false,
    });
    try {
      const hash = createHash('sha256');
      const content = limited(file.content, IMPORT_FILE_LIMIT, (chunk) => hash.update(chunk));
      const fileSize = await this.files.put(importFileKey(id), content, file.mediaType);
      const { encoding, delimiter, columns, rows, whole } = await inspectFile(
        await this.files.get(importFileKey(id)),
        format,
      );
      const earlier = await this.finishUpload(id, actor, {
        status: 'uploaded',
        requestKey,
        sha256: hash.digest('hex'),
        fileSize,
        encoding: encoding ?? null,
        delimiter: delimiter ?? null,
        rowsEstimated: whole ? rows : null,
        columns: [...columns],
        register: registerOf(columns)?.name ?? null,
      });
      if (earlier) {
        await this.forget(id);
        return await this.read(actor, earlier.id);
      }
    } catch (error) {
      await this.forget(id);
      throw error instanceof UnreadableFile ? unreadable(error) : error;
    }
    return this.read(actor, id);
  }

  /** Keeps a file that speaks our names, and begins to import it. */
  async uploadAndRun(
    actor: Actor,
    file: UploadedFile,
    wishes: ImportWishes,
    requestKey: string | null,
  ): Promise<ImportResponse> {
    const uploaded = await this.upload(actor, file, wishes, requestKey);
    if (uploaded.status !== 'uploaded') return uploaded;
    const { id, columns } = uploaded;
    if (!columns.some(({ name }) => name === 'title')) {
      await this.forget(id);
      throw unreadable(new UnreadableFile('file.noTitle'));
    }
    return this.run(actor, id);
  }

  /** Answers for every row of a file that speaks our names, and keeps and changes nothing. */
  async tryOut(actor: Actor, file: UploadedFile, wishes: ImportWishes): Promise<ImportReportResponse> {
    const organisation = await this.ownerFor(actor, wishes.organisation);
    const report = await this.importer
      .importFile(limited(file.content), {
        format: formatOfUpload(file),
        dryRun: true,
        actor,
        publish: wishes.publish ?? false,
        ...(organisation === null ? {} : { organisation }),
        ...(wishes.source ? { source: wishes.source } : {}),
      })
      .catch((error: unknown) => {
        throw error instanceof UnreadableFile ? unreadable(error) : error;
      });
    return ImportReportResponse.from(report);
  }

  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<ImportList> {
    const after = decodeCursor(cursor, 1);
    if (after && !isId(String(after[0]))) throw invalid([{ path: 'cursor', code: 'cursor', message: 'is no cursor' }]);
    const rows = await this.imports.list(
      isPlatform(actor, 'admin') ? null : actor.userId,
      after ? String(after[0]) : null,
      limit + 1,
    );
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    return { items: items.map((one) => ImportResponse.summary(one)), nextCursor };
  }

  async read(actor: Actor, id: string): Promise<ImportResponse> {
    const found = await this.getImport(actor, id);
    const owner = found.organisationId;
    const refs = await this.organisations.refs(owner === null ? [] : [owner]);
    return ImportResponse.from(found, (owner !== null && refs.get(owner)) || null);
  }

  /** Says what the columns and values of the file mean. */
  @Transactional()
  async map(actor: Actor, id: string, dto: MapImportDto, ifMatch: number | null): Promise<ImportResponse> {
    const found = await this.getImport(actor, id, ['uploaded', 'mapped', 'previewed', 'failed', 'cancelled']);
    assertFresh(found.version, ifMatch);
    const read = readMapping(
      dto,
      found.columns.map(({ name }) => name),
    );
    if ('errors' in read) throw invalid(read.errors);
    await this.imports.forgetRows(id);
    await this.imports.update(id, {
      status: 'mapped',
      mapping: read.mapping,
      problem: null,
      version: found.version + 1,
      ...(dto.organisation === undefined ? {} : { organisationId: await this.ownerFor(actor, dto.organisation) }),
      ...(dto.source === undefined ? {} : { source: dto.source?.trim() || null }),
      ...(dto.publish === undefined ? {} : { publish: dto.publish }),
    });
    return this.read(actor, id);
  }

  /** Begins to find out what importing the file would do with every row. */
  preview(actor: Actor, id: string): Promise<ImportResponse> {
    return this.begin(actor, id, 'previewing', ['mapped', 'previewed', 'cancelled']);
  }

  /** Begins to import the file. */
  run(actor: Actor, id: string): Promise<ImportResponse> {
    return this.begin(actor, id, 'running', ['uploaded', 'mapped', 'previewed', 'cancelled', 'failed']);
  }

  /** Stops a preview, or an import where it is: what it has stored stays. */
  @Transactional()
  async cancel(actor: Actor, id: string): Promise<ImportResponse> {
    const found = await this.getImport(actor, id, ['previewing', 'running']);
    await this.imports.update(id, {
      status: found.status === 'running' ? 'cancelled' : 'mapped',
      runId: null,
      version: found.version + 1,
      finishedAt: new Date(),
    });
    return this.read(actor, id);
  }

  /** Deletes an import with its file and answers; the cases stay. */
  async delete(actor: Actor, id: string, ifMatch: number | null): Promise<void> {
    assertFresh((await this.getImport(actor, id)).version, ifMatch);
    await this.forget(id);
  }

  async listRows(actor: Actor, id: string, query: ListImportRowsQuery): Promise<ImportRowList> {
    await this.getImport(actor, id);
    const after = Number(decodeCursor(query.cursor, 1)?.[0] ?? 0);
    if (!Number.isInteger(after)) throw invalid([{ path: 'cursor', code: 'cursor', message: 'is no cursor' }]);
    const rows = await this.imports.listRows(id, query.outcome ?? null, after, query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.row]);
    return { items: items.map((row) => ImportRowList.item(row, query.lang)), nextCursor };
  }

  /** Answers to all rows, batch by batch, for the report. */
  async *rows(actor: Actor, id: string, language: Language): AsyncGenerator<ImportRowList['items']> {
    await this.getImport(actor, id);
    for (let after = 0; ;) {
      const rows = await this.imports.listRows(id, null, after, 1000);
      yield rows.map((row) => ImportRowList.item(row, language));
      const last = rows.at(-1);
      if (!last || rows.length < 1000) return;
      after = last.row;
    }
  }

  async getImport(actor: Actor, id: string, statuses?: readonly ImportStatus[]): Promise<UseCaseImport> {
    const found = await (statuses ? this.imports.findLocked(id) : this.imports.find(id));
    if (!found || found.status === 'uploading' || !canSeeImport(actor, found))
      throw notFound('import.not_found', 'There is no such import');
    if (statuses && !statuses.includes(found.status))
      throw conflict('import.wrong_state', `That cannot be done while the import is ${found.status}`);
    return found;
  }

  /**
   * Notes what the upload was, unless the same request has brought the file before: then that import is the answer.
   * @throws Problem 409 when its key came with another file.
   */
  @Transactional()
  protected async finishUpload(
    id: string,
    actor: Actor,
    facts: Partial<UseCaseImport> & Pick<UseCaseImport, 'requestKey' | 'sha256'>,
  ): Promise<UseCaseImport | null> {
    const { requestKey, sha256 } = facts;
    const earlier = requestKey === null ? null : await this.imports.findByRequestLocked(actor.userId, requestKey);
    if (earlier && earlier.sha256 !== sha256)
      throw conflict('idempotency.other_request', 'This Idempotency-Key was used for another request');
    if (!earlier) await this.imports.update(id, facts);
    return earlier;
  }

  @Transactional()
  private async begin(
    actor: Actor,
    id: string,
    status: 'previewing' | 'running',
    from: readonly ImportStatus[],
  ): Promise<ImportResponse> {
    const found = await this.getImport(actor, id, from);
    const runId = newId();
    await this.imports.forgetRows(id);
    await this.imports.update(id, { status, runId, problem: null, finishedAt: null, version: found.version + 1 });
    await this.outbox.record(importRequested, { importId: id, runId, dryRun: status === 'previewing' });
    return this.read(actor, id);
  }

  /** Removes the file first: a row without a file is cleared away later, a file without a row never. */
  private async forget(id: string): Promise<void> {
    await this.files.remove(importFileKey(id));
    await this.imports.remove(id);
  }

  /** Id of the organisation that rows without one shall belong to, when the person may write for it. */
  private async ownerFor(actor: Actor, name: string | null | undefined): Promise<string | null> {
    if (!canImport(actor))
      throw forbidden('import.no_organisation', 'Importing is for people who belong to an organisation');
    if (name === null || name === undefined || name.trim() === '') return null;
    const found = await this.organisations.resolve(name);
    if (!found)
      throw invalid([{ path: 'organisation', code: 'notFound', message: 'is not an organisation on Torget' }]);
    if (!canDraftFor(actor, found.id))
      throw forbidden('use_case.not_your_organisation', 'You may only write for organisations that you belong to');
    return found.id;
  }
}

function formatOfUpload({ name, mediaType }: UploadedFile): ImportFormat {
  const format = formatOf(name) ?? MEDIA_TYPES[mediaType.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (!format) throw unreadable(new UnreadableFile('file.format'));
  return format;
}

/** 400 for a file that cannot be imported at all. */
function unreadable(error: UnreadableFile): Error {
  const { code, params } = error;
  return badRequest('import.unreadable', wordsOf(error), [{ path: 'file', code, message: wordsOf(error), params }]);
}
