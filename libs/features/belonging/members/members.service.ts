import { Injectable } from '@nestjs/common';
import { MEMBERSHIP_ROLES, type MembershipRole } from '#contracts';
import { Memberships, type MemberPosition } from '#features/identity';
import type { OrganisationRef } from '#features/organisations';
import { isMemberOf, type Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { badCursor, conflict, decodeCursor, forbidden, isId, page, type PageQuery } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { organisationTakenOver } from '../belonging.events.js';
import {
  canAskToJoin,
  canConfirmDomain,
  canDecideMembers,
  canEndMembership,
  canProposeDomain,
  canTakeOver,
} from '../belonging.policy.js';
import { DomainsRepository } from '../domains/domains.repository.js';
import { domainOf } from '../domains/mail-domain.js';
import { OrganisationDoor } from '../organisation-door.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import { MemberResponse, type MemberList, type OwnMembership } from './members.dto.js';

/** What people do about belonging to an organisation, and what its administrators do about it. */
@Injectable()
export class MembersService {
  constructor(
    private readonly door: OrganisationDoor,
    private readonly memberships: Memberships,
    private readonly domains: DomainsRepository,
    private readonly requests: RequestsRepository,
    private readonly outbox: Outbox,
  ) {}

  async listMembers(actor: Actor, slug: string, { cursor, limit }: PageQuery): Promise<MemberList> {
    const { id } = await this.door.get(slug);
    const rows = await this.memberships.list(id, positionIn(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.role, last.name, last.userId]);
    return {
      items: items.map((one) => MemberResponse.from(one)),
      nextCursor,
      total: await this.memberships.count(id),
      abilities: { canDecide: canDecideMembers(actor, await this.door.standingOf(id)) },
    };
  }

  /** @throws Problem 403 for who does not decide, 404 for someone who does not belong, 409 for the last administrator. */
  @Transactional()
  async changeRole(actor: Actor, slug: string, userId: string, role: MembershipRole): Promise<void> {
    const { id } = await this.door.getForDeciding(actor, slug);
    await this.memberships.changeRole(userId, id, role);
  }

  /** What the person was contact for is handed over by the features that have contacts: they hear of `membership.ended`. */
  @Transactional()
  async removeMember(actor: Actor, slug: string, userId: string): Promise<void> {
    const { id } = await this.door.get(slug);
    if (!canEndMembership(actor, userId, await this.door.standingOf(id)))
      throw forbidden('membership.decision_not_allowed', 'Only administrators of the organisation decide who belongs');
    await this.memberships.end(userId, id);
  }

  async getOwnMembership(actor: Actor, slug: string): Promise<OwnMembership> {
    return this.ownMembership(actor, await this.door.get(slug));
  }

  /** @throws Problem 403 for an address that is not in one of its domains, 409 when it has an administrator. */
  @Transactional()
  async claim(actor: Actor, slug: string): Promise<OwnMembership> {
    const organisation = await this.door.get(slug);
    if (!(await this.addressFits(actor, organisation.id)))
      throw forbidden('membership.address_elsewhere', 'Your address is not in a verified domain of the organisation');
    if (!(await this.memberships.takeOver(actor.userId, organisation.id)))
      throw conflict('membership.has_administrator', 'The organisation has an administrator already');
    await this.outbox.record(organisationTakenOver, { organisationId: organisation.id, userId: actor.userId });
    return this.ownMembership(actor, organisation);
  }

  private async ownMembership(actor: Actor, { id }: OrganisationRef): Promise<OwnMembership> {
    const standing = await this.door.standingOf(id);
    const role = await this.memberships.roleOf(actor.userId, id);
    const request = await this.requests.findOpenOf(actor.userId, id);
    const memberships = role === null ? [] : [{ organisationId: id, role }];
    // The one who asks may have become a member within this very request.
    const now: Actor = { ...actor, memberships };
    return {
      role,
      request: request && { id: request.id, createdAt: request.createdAt.toISOString() },
      hasAdministrator: standing.hasAdministrator,
      abilities: {
        canAskToJoin: canAskToJoin(now, id) && request === null,
        canTakeOver: canTakeOver(standing, await this.addressFits(actor, id)),
        canLeave: isMemberOf(now, id),
        canDecide: canDecideMembers(now, standing),
        canProposeDomain: canProposeDomain(now, id),
        canConfirmDomain: canConfirmDomain(actor),
      },
    };
  }

  private async addressFits({ userId }: Actor, organisationId: string): Promise<boolean> {
    const address = (await this.memberships.addressesOf([userId])).get(userId);
    const owner = address === undefined ? null : await this.domains.findOwner(domainOf(address));
    return owner?.organisationId === organisationId;
  }
}

function positionIn(cursor: string | undefined): MemberPosition | null {
  const values = decodeCursor(cursor, 3);
  if (values === null) return null;
  const [role, name, userId] = values;
  const known = MEMBERSHIP_ROLES.find((one) => one === role);
  if (!known || typeof name !== 'string' || typeof userId !== 'string' || !isId(userId)) throw badCursor();
  return [known, name, userId];
}
