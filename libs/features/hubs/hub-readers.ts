import { Injectable } from '@nestjs/common';
import type { Hub } from './entities/hub.entity.js';
import { HubsRepository } from './hubs.repository.js';
import { HubMembersRepository } from './members/members.repository.js';

/** Hubs as they are, whoever asks: for features that keep something in them and ask the policy themselves. */
@Injectable()
export class HubReaders {
  constructor(
    private readonly hubs: HubsRepository,
    private readonly members: HubMembersRepository,
  ) {}

  async find(hubId: string): Promise<Hub | null> {
    const [hub] = await this.hubs.findAll([hubId]);
    return hub ?? null;
  }

  findAll(hubIds: readonly string[]): Promise<Hub[]> {
    return this.hubs.findAll(hubIds);
  }

  /** The hub of that slug or id, also a secret one: only for an operator, who asks for nobody. */
  resolve(slugOrId: string): Promise<Hub | null> {
    return this.hubs.find(slugOrId);
  }

  /** Ids of all who are on the roster. */
  membersOf(hubId: string): Promise<string[]> {
    return this.members.ids(hubId);
  }
}
