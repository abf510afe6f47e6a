import { Injectable } from '@nestjs/common';
import { FileStore } from '#platform/files';
import { OnEvent, OnSchedule } from '#platform/outbox';
import { fileRemoved } from './files.events.js';
import { FilesRepository } from './files.repository.js';
import { contentKey, Files } from './files.service.js';

/** What is tidied up without anyone asking. */
@Injectable()
export class FilesJobs {
  constructor(
    private readonly files: Files,
    private readonly rows: FilesRepository,
    private readonly store: FileStore,
  ) {}

  /** Removing what is not there is fine, so it may run twice. */
  @OnEvent(fileRemoved, 'files.remove-content', { transactional: false })
  async removeContent({ fileId }: { fileId: string }): Promise<void> {
    await this.store.remove(contentKey(fileId));
  }

  @OnSchedule('37 2 * * *', 'files.remove-forgotten')
  async removeForgotten(): Promise<void> {
    while ((await this.files.removeForgotten()) > 0);
    await this.rows.forgetRemoved();
  }
}
