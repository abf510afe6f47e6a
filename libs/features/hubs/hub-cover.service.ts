import { Injectable } from '@nestjs/common';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { invalid } from '#platform/http';
import { HUB_COVER } from './hub-attachments.js';
import { HubDoor } from './hub-door.js';
import { HubsRepository } from './hubs.repository.js';

/** The images that hubs show of themselves. The one before goes when there is another. */
@Injectable()
export class HubCovers {
  constructor(
    private readonly door: HubDoor,
    private readonly hubs: HubsRepository,
    private readonly files: Files,
  ) {}

  /** @throws Problem 400 for a file that is no image; 403; 404 for a file of another person, or none. */
  @Transactional()
  async set(actor: Actor, slug: string, fileId: string): Promise<void> {
    const { id } = await this.door.getForEditing(actor, slug);
    const { coverFileId: before } = await this.hubs.lock(id);
    await this.files.attach(actor, [fileId], { type: HUB_COVER, id });
    if (!(await this.files.get(fileId)).contentType.startsWith('image/'))
      throw invalid([{ path: 'fileId', code: 'image', message: 'must be an image' }]);
    await this.hubs.update(id, { coverFileId: fileId });
    if (before !== null && before !== fileId) await this.files.remove(actor, before);
  }

  @Transactional()
  async remove(actor: Actor, slug: string): Promise<void> {
    const { id } = await this.door.getForEditing(actor, slug);
    const { coverFileId: before } = await this.hubs.lock(id);
    await this.hubs.update(id, { coverFileId: null });
    if (before !== null) await this.files.remove(actor, before);
  }
}
