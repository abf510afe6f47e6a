import { Injectable } from '@nestjs/common';
import { HubDoor } from '#features/hubs';
import { askerKeys, type Actor } from '#platform/access';
import { page, type PageQuery } from '#platform/http';
import { UseCaseSummary, type HubUseCaseList } from '../dto/use-case-summary.response.js';
import { positionByTime } from '../list-position.js';
import { UseCasesRepository } from '../use-cases.repository.js';

/** The cases that are shared with a hub. */
@Injectable()
export class HubUseCases {
  constructor(
    private readonly door: HubDoor,
    private readonly useCases: UseCasesRepository,
  ) {}

  /** Those that the asker may read, last changed first. @throws Problem 404; 401 or 403 for a closed hub that one is not in. */
  async list(actor: Actor | null, slug: string, { limit, cursor }: PageQuery): Promise<HubUseCaseList> {
    const hub = await this.door.getForReading(actor, slug);
    const { rows, total } = await this.useCases.listInHub(hub.id, askerKeys(actor), positionByTime(cursor), limit);
    const found = page(rows, limit, (last) => [last.updatedAt, last.id]);
    return { items: found.items.map((row) => UseCaseSummary.from(row)), nextCursor: found.nextCursor, total };
  }
}
