import { Injectable } from '@nestjs/common';
import { HUB_LIMITS } from '#contracts';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, invalid, notFound } from '#platform/http';
import type { HubLink } from '../entities/hub-link.entity.js';
import { HUB_FILES } from '../hub-attachments.js';
import { HubDoor } from '../hub-door.js';
import { HubsRepository } from '../hubs.repository.js';
import { PinnedRepository } from './pinned.repository.js';
import type { ChangePinDto, OrderPinsDto, Pin, PinDto, PinList } from './pinned.dto.js';

/** What is pinned in a hub: links and documents that its members should find first. */
@Injectable()
export class Pinned {
  constructor(
    private readonly rows: PinnedRepository,
    private readonly door: HubDoor,
    private readonly hubs: HubsRepository,
    private readonly files: Files,
  ) {}

  async list(actor: Actor | null, slug: string): Promise<PinList> {
    const { id } = await this.door.getForReading(actor, slug);
    return { items: await this.shown(id, await this.rows.listOf(id)) };
  }

  /** @throws Problem 400 for neither or both of a link and a file; 403; 404 for a file of another; 409 when too much is pinned. */
  @Transactional()
  async pin(actor: Actor, slug: string, { title, note, url, fileId }: PinDto): Promise<Pin> {
    if ((url === undefined) === (fileId === undefined))
      throw invalid([{ path: 'url', code: 'linkOrFile', message: 'must be given, or a fileId, and not both' }]);
    const { id: hubId } = await this.door.getForTending(actor, slug);
    await this.hubs.lock(hubId);
    const there = await this.rows.listOf(hubId);
    if (there.length >= HUB_LIMITS.linksMax)
      throw conflict('hub_link.too_many', `At most ${HUB_LIMITS.linksMax} things can be pinned`);
    if (fileId !== undefined) await this.files.attach(actor, [fileId], { type: HUB_FILES, id: hubId });
    const position = Math.max(0, ...there.map((one) => one.position)) + 1;
    const target = { url: url ?? null, fileId: fileId ?? null };
    const id = newId();
    await this.rows.insert({
      id,
      hubId,
      title,
      note: note ?? '',
      ...target,
      position,
      addedBy: actor.userId,
    });
    return this.one(hubId, id);
  }

  /** @throws Problem 400 for an address of a document; 403, 404. */
  @Transactional()
  async change(actor: Actor, slug: string, id: string, change: ChangePinDto): Promise<Pin> {
    const { hubId, fileId } = await this.getForTending(actor, slug, id);
    if (change.url !== undefined && fileId !== null)
      throw invalid([{ path: 'url', code: 'linkOrFile', message: 'is not for a document' }]);
    await this.rows.update(id, { ...change });
    return this.one(hubId, id);
  }

  /** A document goes with its pin. @throws Problem 403, 404. */
  @Transactional()
  async unpin(actor: Actor, slug: string, id: string): Promise<void> {
    const { fileId } = await this.getForTending(actor, slug, id);
    await this.rows.remove(id);
    if (fileId !== null) await this.files.remove(actor, fileId);
  }

  /** @throws Problem 400 when it is not everything that is pinned, each once. */
  @Transactional()
  async order(actor: Actor, slug: string, { ids }: OrderPinsDto): Promise<PinList> {
    const { id: hubId } = await this.door.getForTending(actor, slug);
    await this.hubs.lock(hubId);
    const there = new Set((await this.rows.listOf(hubId)).map((one) => one.id));
    if (there.size !== ids.length || ids.some((id) => !there.has(id)))
      throw invalid([{ path: 'ids', code: 'allOnce', message: 'must name everything that is pinned, each once' }]);
    await this.rows.order(hubId, ids);
    return { items: await this.shown(hubId, await this.rows.listOf(hubId)) };
  }

  private async getForTending(actor: Actor, slug: string, id: string): Promise<HubLink> {
    const { id: hubId } = await this.door.getForTending(actor, slug);
    const found = await this.rows.find(hubId, id);
    if (!found) throw notFound('hub_link.not_found', 'Nothing of that id is pinned');
    return found;
  }

  private async one(hubId: string, id: string): Promise<Pin> {
    const row = await this.rows.find(hubId, id);
    const [shown] = row ? await this.shown(hubId, [row]) : [];
    if (!shown) throw new Error('what was pinned is gone');
    return shown;
  }

  private async shown(hubId: string, rows: readonly HubLink[]): Promise<Pin[]> {
    const files = (await this.files.listOf(HUB_FILES, [hubId])).get(hubId) ?? [];
    return rows.map(({ id, title, note, url, fileId, createdAt }) => ({
      id,
      title,
      note,
      url,
      file: files.find((file) => file.id === fileId) ?? null,
      createdAt: createdAt.toISOString(),
    }));
  }
}
