import { Injectable } from '@nestjs/common';
import { HubDoor, type Hub } from '#features/hubs';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, invalid } from '#platform/http';
import { CouncilLive } from '../live/council-live.js';
import { NeedDoor } from '../needs/need-door.js';
import { CouncilStandings } from '../seats/council-standings.js';
import { CouncilTerms } from '../seats/council-terms.js';
import { DecisionDoor, notLeading } from './decision-door.js';
import { DecisionReading } from './decision-reading.service.js';
import type { DecisionResponse } from './decision.response.js';
import type { CreateDecisionDto, UpdateDecisionDto } from './decisions.dto.js';
import { canRunDecision } from './decisions.policy.js';
import { DecisionsRepository } from './decisions.repository.js';

/** Writing proposals, until they are opened. */
@Injectable()
export class DecisionWriting {
  constructor(
    private readonly door: DecisionDoor,
    private readonly rows: DecisionsRepository,
    private readonly reading: DecisionReading,
    private readonly needs: NeedDoor,
    private readonly hubs: HubDoor,
    private readonly terms: CouncilTerms,
    private readonly standings: CouncilStandings,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 400, 403; 409 between terms, in an archived group, or for a second one in the place of the same. */
  @Transactional()
  async create(actor: Actor, { hub: group, needs, replaces, ...said }: CreateDecisionDto): Promise<DecisionResponse> {
    const hub = group === undefined ? null : await this.groupOf(actor, group);
    if (!canRunDecision(actor, await this.standings.of(actor), { hub })) throw notLeading();
    const term = hub ? null : await this.terms.getCurrent();
    const id = newId();
    const { closesAt, ...words } = said;
    await this.rows.insert({
      ...words,
      id,
      closesAt: closesAt ? new Date(closesAt) : null,
      termId: term?.id ?? null,
      hubId: hub?.id ?? null,
      replacesId: replaces === undefined ? null : await this.replaceable(actor, replaces, hub),
      createdBy: actor.userId,
    });
    await this.setNeeds(id, needs);
    return this.reading.read(actor, id);
  }

  /** @throws Problem 404, 403, 412; 409 when it has been opened: its words stand. */
  @Transactional()
  async change(
    actor: Actor,
    id: string,
    { needs, closesAt, ...words }: UpdateDecisionDto,
    ifMatch: number | null,
  ): Promise<DecisionResponse> {
    await this.getDraft(actor, id, ifMatch);
    await this.rows.update(id, {
      ...words,
      ...(closesAt === undefined ? {} : { closesAt: closesAt === null ? null : new Date(closesAt) }),
    });
    await this.setNeeds(id, needs);
    await this.live.changed('decision', id);
    return this.reading.read(actor, id);
  }

  /** @throws Problem as {@link change}. */
  @Transactional()
  async remove(actor: Actor, id: string, ifMatch: number | null): Promise<void> {
    await this.getDraft(actor, id, ifMatch);
    await this.rows.remove(id);
  }

  private async getDraft(actor: Actor, id: string, ifMatch: number | null): Promise<void> {
    const { decision } = await this.door.getForRunning(actor, id, ifMatch);
    if (decision.state !== 'draft')
      throw conflict(
        'decision.locked',
        'The words of a decision stand once it is opened; withdraw it and make another',
      );
  }

  private async setNeeds(id: string, needs: readonly string[] | undefined): Promise<void> {
    if (needs === undefined) return;
    const found = await this.needs.getAllNamed('needs', needs);
    await this.rows.setNeeds(
      id,
      found.map((need) => need.id),
    );
  }

  private async groupOf(actor: Actor, slugOrId: string): Promise<Hub> {
    const hub = await this.hubs.getForReading(actor, slugOrId);
    if (hub.kind !== 'working_group')
      throw invalid([{ path: 'hub', code: 'notFound', message: 'is not a working group' }]);
    if (hub.archivedAt !== null) throw conflict('hub.archived', 'The hub is archived');
    return hub;
  }

  /** The withdrawn decision of the same council or group, which no other has taken the place of. */
  private async replaceable(actor: Actor, id: string, hub: Hub | null): Promise<string> {
    const { decision } = await this.door.getForRunning(actor, id);
    if (decision.state !== 'withdrawn' || (decision.hub?.id ?? null) !== (hub?.id ?? null))
      throw invalid([{ path: 'replaces', code: 'notFound', message: 'is not a withdrawn decision of the same body' }]);
    if (await this.rows.isReplaced(id))
      throw conflict('decision.replaced', 'Another decision has been made from this one already');
    return id;
  }
}
