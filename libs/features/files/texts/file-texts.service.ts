import { Inject, Injectable } from '@nestjs/common';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FILE_TYPES } from '#contracts';
import { Transactional } from '#platform/database';
import { FileStore, MissingFileError } from '#platform/files';
import { LOGGER, type Logger } from '#platform/logging';
import { OnEvent, OnSchedule, Outbox } from '#platform/outbox';
import type { StoredFile } from '../file.entity.js';
import { fileAttached, fileTextRead } from '../files.events.js';
import { FilesRepository } from '../files.repository.js';
import { contentKey } from '../files.service.js';
import { FileTextsRepository } from './file-texts.repository.js';
import { TEXT_LIMITS } from './text-limits.js';
import { TextReader, type ReadText } from './text-reader.js';

/** Images say nothing that we can read. */
const READABLE: readonly string[] = Object.values(FILE_TYPES)
  .filter(({ family }) => family !== 'image')
  .map(({ contentType }) => contentType);
const MOST_IN_A_NIGHT = 1000;

/** What attached files say, so that search finds a thing by its files. The right to a text is the right to its file. */
@Injectable()
export class FileTexts {
  constructor(
    private readonly texts: FileTextsRepository,
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly reader: TextReader,
    private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * What the files of things say, by the id of the thing; things whose files say nothing are missing. For features that make their things
   * findable: whoever is shown any of it must have the right to read the thing.
   */
  async textsOf(type: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return ids.length === 0 ? new Map() : this.texts.textsOf(type, ids);
  }

  /** One file at a time in all processes together: reading takes a whole processor. */
  @OnEvent(fileAttached, 'files.read-text', { transactional: false, queue: 'files.read-text' })
  async onAttached({ fileId }: { fileId: string }): Promise<void> {
    await this.read(fileId);
  }

  /** Files from before texts were read, and those whose reading failed for a reason that had nothing to do with them. */
  @OnSchedule('7 3 * * *', 'files.read-forgotten-texts')
  async readForgotten(): Promise<void> {
    for (const id of await this.texts.unread(READABLE, MOST_IN_A_NIGHT)) await this.read(id);
  }

  /**
   * Reads what a file says, once. A file that cannot be read is marked and logged and never tried again; one that is broken off with its process
   * is begun anew, a few times.
   */
  async read(fileId: string): Promise<void> {
    const file = await this.files.find(fileId);
    if (!file || !READABLE.includes(file.contentType)) return;
    const attempt = await this.texts.begin(fileId);
    if (attempt === null) return;
    await this.finish(file, attempt > TEXT_LIMITS.attempts ? { problem: 'crash' } : await this.readContent(file));
  }

  @Transactional()
  protected async finish({ id: fileId, targetType: type, targetId: id }: StoredFile, read: ReadText): Promise<void> {
    if (!(await this.texts.finish(fileId, read))) return;
    if ('problem' in read) this.logger.warn({ fileId, problem: read.problem }, 'the text of a file cannot be read');
    else if (type !== null && id !== null) await this.outbox.record(fileTextRead, { fileId, type, id });
  }

  private async readContent(file: StoredFile): Promise<ReadText> {
    const folder = await mkdtemp(join(tmpdir(), 'torget-text-'));
    const path = join(folder, 'content');
    try {
      await pipeline(await this.store.get(contentKey(file.id)), createWriteStream(path, { mode: 0o600 }));
      return await this.reader.read({ path, contentType: file.contentType, charset: file.charset });
    } catch (error) {
      if (error instanceof MissingFileError) return { problem: 'missing' };
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
