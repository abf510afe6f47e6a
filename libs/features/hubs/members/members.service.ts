import { Injectable } from '@nestjs/common';
import { HUB_ROLES, type HubRole } from '#contracts';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { badCursor, decodeCursor, decodeIdCursor, forbidden, invalid, isId, notFound, page } from '#platform/http';
import type { PageQuery } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { HubDoor } from '../hub-door.js';
import { auditedHub } from '../hub-audit.js';
import { hubHandedOver } from '../hubs.events.js';
import { hasHubRole } from '../hubs.policy.js';
import { HubsRepository } from '../hubs.repository.js';
import {
  HubMemberResponse,
  type BlockedPeople,
  type HandOverDto,
  type HubMemberList,
  type ListHubMembersQuery,
  type OwnerlessHubs,
  type RemoveMemberQuery,
} from './members.dto.js';
import { HubMembersRepository, type MemberPosition } from './members.repository.js';
import { Roster } from './roster.js';

/** What members do about being in a hub, and what those who look after it do about them. */
@Injectable()
export class HubMembersService {
  constructor(
    private readonly door: HubDoor,
    private readonly hubs: HubsRepository,
    private readonly rows: HubMembersRepository,
    private readonly roster: Roster,
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 404; 403 for a closed hub that one is not in. */
  async listMembers(actor: Actor, slug: string, query: ListHubMembersQuery): Promise<HubMemberList> {
    const { id } = await this.door.getForReading(actor, slug);
    const { cursor, limit, ...filter } = query;
    const rows = await this.rows.list(id, filter, positionIn(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.role, last.name, last.userId]);
    const total = await this.rows.countListed(id, filter);
    return { items: items.map((one) => HubMemberResponse.from(one)), nextCursor, total };
  }

  /** @throws Problem 409 for the last owner. */
  @Transactional()
  async leave(actor: Actor, slug: string): Promise<void> {
    const { id } = await this.door.getListed(actor, slug);
    await this.roster.end(id, actor.userId);
  }

  /** @throws Problem 409 for another version than the present one. */
  @Transactional()
  async acceptRules(actor: Actor, slug: string, version: number): Promise<void> {
    const { id } = await this.door.getListed(actor, slug);
    await this.roster.acceptRules(id, actor.userId, version);
  }

  /** Owners give every role. @throws Problem 403, 404; 409 for the last owner. */
  @Transactional()
  async changeRole(actor: Actor, slug: string, userId: string, role: HubRole): Promise<void> {
    const hub = await this.door.getForEditing(actor, slug);
    const { role: before } = await this.roster.changeRole(hub.id, userId, role);
    await this.audit.record({
      action: 'hub_member.role_changed',
      actor,
      on: auditedHub(hub),
      details: { userId, before, after: role },
    });
  }

  /** Moderators take members out, owners also moderators and owners. @throws Problem 403, 404; 409 for the last owner. */
  @Transactional()
  async removeMember(actor: Actor, slug: string, userId: string, { block, reason }: RemoveMemberQuery): Promise<void> {
    if (userId === actor.userId) return this.leave(actor, slug);
    const hub = await this.door.getForTending(actor, slug);
    const member = await this.rows.find(hub.id, userId);
    if (member && member.role !== 'member') await this.door.getForEditing(actor, slug);
    if (member || block !== 'true') await this.roster.end(hub.id, userId);
    if (block === 'true') await this.block(actor, hub.id, userId, reason ?? '');
    await this.audit.record({
      action: block === 'true' ? 'hub_member.blocked' : 'hub_member.removed',
      actor,
      on: auditedHub(hub),
      details: { userId },
    });
  }

  /** @throws Problem 404 for someone who is not shut out. */
  @Transactional()
  async unblock(actor: Actor, slug: string, userId: string): Promise<void> {
    const hub = await this.door.getForTending(actor, slug);
    if (!(await this.rows.unblock(hub.id, userId)))
      throw notFound('hub_block.not_found', 'The person is not shut out of this hub');
    await this.audit.record({ action: 'hub_member.unblocked', actor, on: auditedHub(hub), details: { userId } });
  }

  async listBlocked(actor: Actor, slug: string): Promise<BlockedPeople> {
    const { id } = await this.door.getForTending(actor, slug);
    const blocked = await this.rows.listBlocked(id);
    return {
      items: blocked.map(({ reason, blockedAt, ...person }) => ({
        person,
        reason,
        blockedAt: blockedAt.toISOString(),
      })),
    };
  }

  /** Makes another member an owner, and oneself a member unless one stays. @throws Problem 403; 400 for who is not in it. */
  @Transactional()
  async handOver(actor: Actor, slug: string, { userId, stay }: HandOverDto): Promise<void> {
    const hub = await this.door.getForEditing(actor, slug);
    if (!hasHubRole(actor, hub.id, 'owner'))
      throw forbidden('hub.owners_only', 'Only an owner of the hub hands it over');
    if (!(await this.rows.find(hub.id, userId)) || userId === actor.userId)
      throw invalid([{ path: 'userId', code: 'notMember', message: 'must be another member of the hub' }]);
    await this.roster.changeRole(hub.id, userId, 'owner');
    if (stay !== true) await this.roster.changeRole(hub.id, actor.userId, 'member');
    await this.outbox.record(hubHandedOver, { hubId: hub.id, userId, by: actor.userId });
    await this.audit.record({ action: 'hub.handed_over', actor, on: auditedHub(hub), details: { userId } });
  }

  /**
   * An administrator of the platform makes someone an owner: where nobody can act, or the law asks for it. It is in the audit log, and everyone
   * in the hub sees the new owner.
   * @throws Problem 404 for a hub or a person that is not there.
   */
  @Transactional()
  async appointOwner(actor: Actor, hubId: string, userId: string): Promise<void> {
    const hub = await this.hubs.find(hubId);
    if (!hub) throw notFound('hub.not_found', 'There is no such hub');
    if (!(await this.accounts.findRecipient({ id: userId })))
      throw notFound('user.not_found', 'There is no such person');
    await this.hubs.lock(hubId);
    await this.roster.add(hub, userId, 'owner');
    await this.roster.changeRole(hubId, userId, 'owner');
    await this.audit.record({ action: 'hub.owner_appointed', actor, on: auditedHub(hub), details: { userId } });
  }

  async listOwnerless({ cursor, limit }: PageQuery): Promise<OwnerlessHubs> {
    const rows = await this.rows.listOwnerless(decodeIdCursor(cursor), limit + 1);
    return page(rows, limit, (last) => [last.id]);
  }

  private async block(actor: Actor, hubId: string, userId: string, reason: string): Promise<void> {
    if (!(await this.accounts.namesOf([userId])).has(userId))
      throw notFound('user.not_found', 'There is no such person');
    await this.rows.block(hubId, userId, reason, actor.userId);
  }
}

function positionIn(cursor: string | undefined): MemberPosition | null {
  const values = decodeCursor(cursor, 3);
  if (values === null) return null;
  const [role, name, userId] = values;
  const known = HUB_ROLES.find((one) => one === role);
  if (!known || typeof name !== 'string' || typeof userId !== 'string' || !isId(userId)) throw badCursor();
  return [known, name, userId];
}
