import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { FILE_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { FileStore, MissingFileError } from '#platform/files';
import { conflict, decodeCursor, forbidden, isId, badCursor, notFound, page } from '#platform/http';
import { LOGGER, type Logger } from '#platform/logging';
import { Outbox } from '#platform/outbox';
import { AttachmentTargets, type Attachable } from './attachment-targets.js';
import { AttachedFile, FileResponse, type FileList } from './dto/file.response.js';
import type { ListFilesQuery } from './dto/list-files.query.js';
import type { StoredFile } from './file.entity.js';
import { fileAttached, fileRemoved } from './files.events.js';
import { FilesRepository } from './files.repository.js';
import { FileTextsRepository } from './texts/file-texts.repository.js';

/** Where the content of a file lies in the store. */
export const contentKey = (id: string): string => `uploads/${id}`;

/** Files that people have uploaded, and what they are attached to. */
@Injectable()
export class Files {
  constructor(
    private readonly rows: FilesRepository,
    private readonly texts: FileTextsRepository,
    private readonly targets: AttachmentTargets,
    private readonly store: FileStore,
    private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The one door to a file: "not found" to those who may not read what it is attached to. */
  async getForReading(actor: Actor | null, id: string): Promise<StoredFile> {
    const file = await this.rows.find(id);
    if (!file || !(await this.canRead(actor, file))) throw noSuchFile();
    return file;
  }

  /** @throws Problem 404 when the content has vanished from the store, which is logged as an error. */
  async open(file: StoredFile): Promise<Readable> {
    try {
      return await this.store.get(contentKey(file.id));
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      this.logger.error({ fileId: file.id, err: error }, 'the content of a file is missing from the file store');
      throw noSuchFile();
    }
  }

  /** Files of one thing, for those who may read it. */
  async list(actor: Actor | null, { attachTo, attachToId, limit, cursor }: ListFilesQuery): Promise<FileList> {
    const thing = { type: attachTo, id: attachToId.toLowerCase() };
    await this.targets.assertReadable(actor, thing);
    const [after = null] = decodeCursor(cursor, 1) ?? [];
    if (after !== null && (typeof after !== 'string' || !isId(after))) throw badCursor();
    const rows = await this.rows.pageOf(thing, after, limit + 1);
    const canRemove = await this.targets.canEdit(actor, thing);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    return { items: items.map((file) => FileResponse.of(file, canRemove)), nextCursor };
  }

  /**
   * Files of several things of one type, by the id of the thing, oldest first. For features that show them with their things: whoever calls has
   * asked for the right to read those.
   */
  async listOf(type: string, ids: readonly string[]): Promise<Map<string, AttachedFile[]>> {
    const files = ids.length === 0 ? [] : await this.rows.listOf(type, ids);
    return new Map(
      [...Map.groupBy(files, (file) => file.targetId ?? '')].map(([id, own]) => [
        id,
        own.map((file) => AttachedFile.from(file)),
      ]),
    );
  }

  /**
   * Attaches files that the person has uploaded, in the transaction of the caller when there is one. Doing it again changes nothing.
   * @throws Problem 404 for files of others or a thing unknown, 403 for a thing that may not be changed, 409 when one belongs to another thing.
   */
  @Transactional()
  async attach(actor: Actor, fileIds: readonly string[], thing: Attachable): Promise<AttachedFile[]> {
    await this.targets.assertEditable(actor, thing);
    const wanted = [...new Set(fileIds)];
    const files = await this.rows.lock(wanted);
    if (files.length < wanted.length || files.some((file) => file.uploaderId !== actor.userId)) throw noSuchFile();
    const fresh = files.filter((file) => !isAttachedTo(file, thing));
    if (fresh.some((file) => file.targetType !== null))
      throw conflict('file.attached_elsewhere', 'The file is attached to something else');
    if (fresh.length > 0) await this.join(fresh, thing);
    return files.map((file) => AttachedFile.from(file));
  }

  /** Those of these files that the person uploaded and may attach to the thing: the others belong to somebody or something else. */
  attachableAmong(actor: Actor, fileIds: readonly string[], thing: Attachable): Promise<string[]> {
    return fileIds.length === 0 ? Promise.resolve([]) : this.rows.attachable(actor.userId, fileIds, thing);
  }

  /** @throws Problem 404 for those who may not read it, 403 for those who may only read it. */
  @Transactional()
  async remove(actor: Actor, id: string): Promise<void> {
    const [file] = await this.rows.lock([id]);
    if (!file || !(await this.canRead(actor, file))) throw noSuchFile();
    const thing = thingOf(file);
    if (thing !== null && !(await this.targets.canEdit(actor, thing)))
      throw forbidden('file.remove_not_allowed', 'You may read this file, but not remove it');
    await this.discard([file]);
  }

  /** Gives files to what their thing has become, in the transaction of the caller. Asks nobody. */
  @Transactional()
  async handOver(type: string, pairs: readonly { readonly from: string; readonly to: string }[]): Promise<void> {
    await this.rows.handOver(type, pairs);
  }

  /** Removes all files of things that are no more, in the transaction of the caller when there is one. Asks nobody. */
  @Transactional()
  async removeAllOf(type: string, ids: readonly string[]): Promise<void> {
    const files = await this.rows.listOf(type, ids);
    await this.discard(await this.rows.lock(files.map((file) => file.id)));
  }

  /** Removes one lot of the files that nobody attached in time, and says how many. */
  @Transactional()
  async removeForgotten(): Promise<number> {
    const files = await this.rows.lockForgotten(FILE_LIMITS.unattachedDays, 100);
    await this.discard(files);
    return files.length;
  }

  /** Everything that a person has uploaded and that is still there, oldest first. */
  listOfUploader(uploaderId: string): Promise<StoredFile[]> {
    return this.rows.listOfUploader(uploaderId);
  }

  /** Removes what a person has uploaded and attached to nothing, in the transaction of the caller when there is one. */
  @Transactional()
  async removeUnattachedOf(uploaderId: string): Promise<void> {
    const files = await this.rows.listOfUploader(uploaderId);
    const ids = files.filter((file) => file.targetType === null).map((file) => file.id);
    await this.discard((await this.rows.lock(ids)).filter((file) => file.targetType === null));
  }

  /** Gives up an upload that did not come to its end. */
  @Transactional()
  async abandon(id: string): Promise<void> {
    await this.rows.markRemoved([id]);
    await this.outbox.record(fileRemoved, { fileId: id, type: null, id: null });
  }

  /** @throws Problem 404 when there is none. For those who have asked for the right. */
  async get(id: string): Promise<StoredFile> {
    const file = await this.rows.find(id);
    if (!file) throw noSuchFile();
    return file;
  }

  private async join(files: readonly StoredFile[], thing: Attachable): Promise<void> {
    await this.rows.lockOwner(`${thing.type}:${thing.id}`);
    if ((await this.rows.countOf(thing)) + files.length > FILE_LIMITS.attachedToOne)
      throw conflict('file.too_many_attached', `At most ${FILE_LIMITS.attachedToOne} files can be attached`);
    await this.rows.attach(
      files.map((file) => file.id),
      thing,
    );
    for (const file of files) await this.outbox.record(fileAttached, { fileId: file.id, ...thing });
  }

  /** The content goes when the transaction has been committed, by the event; what it says goes at once. */
  private async discard(files: readonly StoredFile[]): Promise<void> {
    const ids = files.map((file) => file.id);
    await this.rows.markRemoved(ids);
    await this.texts.forget(ids);
    for (const { id, targetType, targetId } of files)
      await this.outbox.record(fileRemoved, { fileId: id, type: targetType, id: targetId });
  }

  private async canRead(actor: Actor | null, file: StoredFile): Promise<boolean> {
    const thing = thingOf(file);
    return thing === null ? actor?.userId === file.uploaderId : this.targets.canRead(actor, thing);
  }
}

function thingOf({ targetType: type, targetId: id }: StoredFile): Attachable | null {
  return type === null || id === null ? null : { type, id };
}

function isAttachedTo(file: StoredFile, thing: Attachable): boolean {
  return file.targetType === thing.type && file.targetId === thing.id;
}

function noSuchFile(): Error {
  return notFound('file.not_found', 'There is no such file');
}
