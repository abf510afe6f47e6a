import { Injectable } from '@nestjs/common';
import { BELONGING_LIMITS, type MembershipRole } from '#contracts';
import { Memberships } from '#features/identity';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, decodeIdCursor, notFound, page, type PageQuery } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { joinAnswered, joinRequested } from '../belonging.events.js';
import { canAskToJoin, firstRole } from '../belonging.policy.js';
import { OrganisationDoor } from '../organisation-door.js';
import type { JoinRequest } from './join-request.entity.js';
import { JoinRequestResponse, type JoinRequestList, type OwnRequestList } from './requests.dto.js';
import { RequestsRepository, type WaitingRequest } from './requests.repository.js';

/** Asking to be let into an organisation, and answering. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly door: OrganisationDoor,
    private readonly rows: RequestsRepository,
    private readonly memberships: Memberships,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 409 for a member, for who has asked already, and for who waits for too many answers. */
  @Transactional()
  async askToJoin(actor: Actor, slug: string, message: string): Promise<JoinRequestResponse> {
    const { id: organisationId } = await this.door.get(slug);
    if (!canAskToJoin(actor, organisationId))
      throw conflict('join_request.member_already', 'You belong to the organisation already');
    if ((await this.rows.countOpenOf(actor.userId)) >= BELONGING_LIMITS.openRequestsMax)
      throw conflict('join_request.too_many', `At most ${BELONGING_LIMITS.openRequestsMax} requests can wait`);
    const id = newId();
    if (!(await this.rows.insert({ id, organisationId, userId: actor.userId, message })))
      throw conflict('join_request.open_already', 'You have asked already; wait for the answer');
    await this.outbox.record(joinRequested, { requestId: id });
    const own = (await this.rows.listOf(actor.userId)).find((one) => one.id === id);
    if (!own) throw new Error('the request was not stored');
    return JoinRequestResponse.from(own);
  }

  async listRequests(actor: Actor, slug: string, { cursor, limit }: PageQuery): Promise<JoinRequestList> {
    const { id } = await this.door.getForDeciding(actor, slug);
    return listOf(await this.rows.listTo(id, decodeIdCursor(cursor), limit + 1), limit);
  }

  async listUnled({ cursor, limit }: PageQuery): Promise<JoinRequestList> {
    return listOf(await this.rows.listUnled(decodeIdCursor(cursor), limit + 1), limit);
  }

  async listOwn({ userId }: Actor): Promise<OwnRequestList> {
    return { items: (await this.rows.listOf(userId)).map((one) => JoinRequestResponse.from(one)) };
  }

  /** @throws Problem 403 for who does not decide, 404 for a request that is answered or withdrawn. */
  @Transactional()
  async approve(actor: Actor, slug: string, id: string, role?: MembershipRole): Promise<void> {
    const organisation = await this.door.getForDeciding(actor, slug);
    const request = await this.getOpen(organisation.id, id);
    await this.rows.answer(id, 'approved', actor.userId, null);
    await this.memberships.join(request.userId, organisation.id, role ?? firstRole(organisation));
    await this.outbox.record(joinAnswered, { requestId: id });
  }

  /** @throws Problem as {@link approve}. */
  @Transactional()
  async refuse(actor: Actor, slug: string, id: string, reason: string | null): Promise<void> {
    const organisation = await this.door.getForDeciding(actor, slug);
    await this.getOpen(organisation.id, id);
    await this.rows.answer(id, 'refused', actor.userId, reason === '' ? null : reason);
    await this.outbox.record(joinAnswered, { requestId: id });
  }

  /** @throws Problem 404 for the request of another, and for one that is answered. */
  @Transactional()
  async withdraw(actor: Actor, id: string): Promise<void> {
    const request = await this.rows.findOpenForUpdate(id);
    if (request?.userId !== actor.userId) throw noSuchRequest();
    await this.rows.answer(id, 'withdrawn', actor.userId, null);
  }

  private async getOpen(organisationId: string, id: string): Promise<JoinRequest> {
    const request = await this.rows.findOpenForUpdate(id);
    if (request?.organisationId !== organisationId) throw noSuchRequest();
    return request;
  }
}

function listOf(rows: readonly WaitingRequest[], limit: number): JoinRequestList {
  const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
  return { items: items.map((one) => JoinRequestResponse.from(one)), nextCursor };
}

function noSuchRequest(): Error {
  return notFound('join_request.not_found', 'There is no such request, or it is answered');
}
