import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { FILE_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { FileStore } from '#platform/files';
import { conflict, tooMany } from '#platform/http';
import { AttachmentTargets, type Attachable } from './attachment-targets.js';
import { FileResponse } from './dto/file.response.js';
import type { StoredFile } from './file.entity.js';
import { contentKey, Files } from './files.service.js';
import { FilesRepository, type NewFile } from './files.repository.js';
import { inspectFile } from './inspect/inspect-file.js';
import type { Upload } from './receive-upload.js';

const HOUR = 3600;

/** How files come in. Nothing slow happens inside a transaction: a row keeps the place, then the content is stored, then the row counts. */
@Injectable()
export class Uploads {
  constructor(
    private readonly rows: FilesRepository,
    private readonly store: FileStore,
    private readonly targets: AttachmentTargets,
    private readonly files: Files,
  ) {}

  /** @throws Problem 429 for someone who has used up what a person may upload. */
  async assertRoom(userId: string, size = 0): Promise<void> {
    const usage = await this.rows.usageOf(userId);
    if (usage.unattached >= FILE_LIMITS.unattached)
      throw tooMany(
        'file.too_many_unattached',
        `You have ${usage.unattached} files that are attached to nothing`,
        HOUR,
      );
    if (usage.bytesToday + size > FILE_LIMITS.bytesADay)
      throw tooMany('file.daily_limit', 'You have uploaded as much as one person may in a day', HOUR);
  }

  /**
   * Checks and keeps a file. The same request key again answers with the first file.
   * @throws Problem 400 for a file that is not taken, 403 or 404 for a thing that it may not be attached to, 409 for a request key of another file.
   */
  async upload(actor: Actor, upload: Upload, requestKey: string | null): Promise<FileResponse> {
    const earlier = await this.findEarlier(actor, upload, requestKey);
    if (earlier) return FileResponse.of(earlier, true);
    if (upload.target) await this.targets.assertEditable(actor, upload.target);
    const inspected = await inspectFile(upload.path, upload.name);
    const id = newId();
    await this.reserve({
      id,
      uploaderId: actor.userId,
      name: inspected.name,
      size: (await stat(inspected.path)).size,
      contentType: inspected.contentType,
      charset: inspected.charset,
      sha256: await sha256Of(inspected.path),
      sentSha256: upload.sha256,
    });
    try {
      await this.store.put(contentKey(id), createReadStream(inspected.path), inspected.contentType);
      return await this.finish(actor, id, upload, requestKey);
    } catch (error) {
      await this.files.abandon(id);
      throw error;
    }
  }

  /** Keeps the place: whatever happens from here on, the nightly job finds the content by this row. */
  @Transactional()
  protected async reserve(file: NewFile): Promise<void> {
    await this.rows.lockOwner(file.uploaderId);
    await this.assertRoom(file.uploaderId, file.size);
    await this.rows.insert(file);
  }

  @Transactional()
  protected async finish(actor: Actor, id: string, upload: Upload, requestKey: string | null): Promise<FileResponse> {
    await this.rows.lockOwner(actor.userId);
    const earlier = await this.findEarlier(actor, upload, requestKey);
    if (earlier) {
      await this.files.abandon(id);
      return FileResponse.of(earlier, true);
    }
    await this.rows.markStored(id, requestKey);
    if (upload.target) await this.files.attach(actor, [id], upload.target);
    return FileResponse.of(await this.files.get(id), true);
  }

  private async findEarlier(actor: Actor, upload: Upload, requestKey: string | null): Promise<StoredFile | null> {
    const earlier = requestKey === null ? null : await this.rows.findByRequest(actor.userId, requestKey);
    if (earlier && (earlier.sentSha256 !== upload.sha256 || !isFor(earlier, upload.target)))
      throw conflict('idempotency.other_request', 'This Idempotency-Key was used for another request');
    return earlier;
  }
}

/** A file that was sent without a thing may have been attached since. */
function isFor(file: StoredFile, target: Attachable | null): boolean {
  return target === null || (file.targetType === target.type && file.targetId === target.id);
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
