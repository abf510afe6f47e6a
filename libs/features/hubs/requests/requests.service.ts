import { Injectable } from '@nestjs/common';
import { HUB_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, decodeIdCursor, forbidden, notFound, page, type PageQuery } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { HubRef } from '../dto/hub.response.js';
import type { HubRequest } from '../entities/hub-request.entity.js';
import { HubDoor } from '../hub-door.js';
import { hubRequestAnswered, hubRequested } from '../hubs.events.js';
import { wayIntoHub } from '../hubs.policy.js';
import type { JoinedHub, JoinHubDto } from '../members/members.dto.js';
import { assertRulesAccepted, Roster } from '../members/roster.js';
import type { HubRequestList, OwnHubRequestList } from './requests.dto.js';
import { HubRequestsRepository } from './requests.repository.js';

/** Coming into a hub by oneself, or by asking those who look after it. */
@Injectable()
export class HubRequests {
  constructor(
    private readonly door: HubDoor,
    private readonly rows: HubRequestsRepository,
    private readonly roster: Roster,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Joins a hub that is open to join, or asks where it has to be asked. Doing it again changes nothing.
   * @throws Problem 404; 403 where only an invitation leads in, and for who is shut out; 409 without yes to the rules, or when it is archived.
   */
  @Transactional()
  async join(actor: Actor, slug: string, { rulesVersion, message }: JoinHubDto): Promise<JoinedHub> {
    const hub = await this.door.getListed(actor, slug);
    if (hub.archivedAt !== null) throw conflict('hub.archived', 'The hub is archived');
    if (actor.hubs.some(({ hubId }) => hubId === hub.id)) return { state: 'member' };
    const way = wayIntoHub(actor, hub);
    if (way === null) throw forbidden('hub.invitation_needed', 'Only an invitation leads into this hub');
    if (way === 'join') {
      await this.roster.join(hub.id, actor.userId, 'member', rulesVersion ?? null);
      return { state: 'member' };
    }
    await this.roster.assertNotBlocked(hub.id, actor.userId);
    assertRulesAccepted(hub, rulesVersion ?? null);
    if (await this.rows.findOpenOf(actor.userId, hub.id)) return { state: 'requested' };
    if ((await this.rows.countOpenOf(actor.userId)) >= HUB_LIMITS.openRequestsMax)
      throw conflict('hub_request.too_many', `At most ${HUB_LIMITS.openRequestsMax} requests can wait`);
    const id = newId();
    const accepted = hub.rules === '' ? null : hub.rulesVersion;
    const request = { id, hubId: hub.id, userId: actor.userId, message: message ?? '', rulesVersion: accepted };
    if (await this.rows.insert(request)) await this.outbox.record(hubRequested, { requestId: id });
    return { state: 'requested' };
  }

  async listRequests(actor: Actor, slug: string, { cursor, limit }: PageQuery): Promise<HubRequestList> {
    const { id: hubId } = await this.door.getForTending(actor, slug);
    const rows = await this.rows.listTo(hubId, decodeIdCursor(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    return {
      items: items.map(({ id, person, message, createdAt }) => ({
        id,
        person,
        message,
        createdAt: createdAt.toISOString(),
      })),
      nextCursor,
    };
  }

  async listOwn(actor: Actor): Promise<OwnHubRequestList> {
    const rows = await this.rows.listOf(actor.userId);
    const hubs = await this.door.listed(
      actor,
      rows.map(({ hubId }) => hubId),
    );
    return {
      items: rows.flatMap(({ id, hubId, message, createdAt }) => {
        const hub = hubs.get(hubId);
        return hub ? [{ id, hub: HubRef.from(hub), message, createdAt: createdAt.toISOString() }] : [];
      }),
    };
  }

  /** Lets the person in. Rules that have changed since they asked are asked again. @throws Problem 403; 404 for one that is answered or withdrawn. */
  @Transactional()
  async approve(actor: Actor, slug: string, id: string): Promise<void> {
    const hub = await this.door.getForTending(actor, slug);
    const request = await this.getOpen(hub.id, id);
    await this.rows.answer(id, 'approved', actor.userId, null);
    await this.roster.letIn(hub.id, request.userId, request.rulesVersion);
    await this.outbox.record(hubRequestAnswered, { requestId: id });
  }

  /** @throws Problem as {@link approve}. */
  @Transactional()
  async refuse(actor: Actor, slug: string, id: string, reason: string | null): Promise<void> {
    const hub = await this.door.getForTending(actor, slug);
    await this.getOpen(hub.id, id);
    await this.rows.answer(id, 'refused', actor.userId, reason === '' ? null : reason);
    await this.outbox.record(hubRequestAnswered, { requestId: id });
  }

  /** @throws Problem 404 for the request of another, and for one that is answered. */
  @Transactional()
  async withdraw(actor: Actor, id: string): Promise<void> {
    const request = await this.rows.findOpenForUpdate(id);
    if (request?.userId !== actor.userId) throw noSuchRequest();
    await this.rows.answer(id, 'withdrawn', actor.userId, null);
  }

  private async getOpen(hubId: string, id: string): Promise<HubRequest> {
    const request = await this.rows.findOpenForUpdate(id);
    if (request?.hubId !== hubId) throw noSuchRequest();
    return request;
  }
}

function noSuchRequest(): Error {
  return notFound('hub_request.not_found', 'There is no such request, or it is answered');
}
