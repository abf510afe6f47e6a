import { Injectable } from '@nestjs/common';
import { Transactional } from '#platform/database';
import type { Actor } from '#platform/access';
import type { CreateHubDto } from './dto/write-hub.dto.js';
import type { Hub } from './entities/hub.entity.js';
import { HubsRepository } from './hubs.repository.js';
import { HubsService } from './hubs.service.js';
import { HubMembersRepository } from './members/members.repository.js';
import { Roster } from './members/roster.js';

/** For features that give hubs a task and somebody who leads it. */
@Injectable()
export class HubLeads {
  constructor(
    private readonly service: HubsService,
    private readonly hubs: HubsRepository,
    private readonly members: HubMembersRepository,
    private readonly roster: Roster,
  ) {}

  /** Makes a hub, owned by who asks. @throws Problem as {@link HubsService.createHub}. */
  @Transactional()
  async makeHub(actor: Actor, hub: CreateHubDto): Promise<Hub> {
    const { id } = await this.service.createHub(actor, hub);
    return this.hubs.lock(id);
  }

  /** Lets a person look after the hub, as a moderator unless they do already; asks nobody. */
  @Transactional()
  async appoint(hubId: string, userId: string): Promise<void> {
    const member = await this.members.find(hubId, userId);
    if (!member) await this.roster.add(await this.hubs.lock(hubId), userId, 'moderator');
    else if (member.role === 'member') await this.roster.changeRole(hubId, userId, 'moderator');
  }
}
