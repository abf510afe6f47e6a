import { Injectable } from '@nestjs/common';
import type { HubRole } from '#contracts';
import { Transactional } from '#platform/database';
import { conflict, forbidden, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import type { HubMember } from '../entities/hub-member.entity.js';
import type { Hub } from '../entities/hub.entity.js';
import { hubMemberChanged, hubMemberLeft } from '../hubs.events.js';
import { HubsRepository } from '../hubs.repository.js';
import { HubMembersRepository } from './members.repository.js';

/**
 * Who is in a hub, and in which role; asks nobody for leave. Every change waits for the hub's row, so that two owners who leave at the
 * same moment cannot leave it without any.
 */
@Injectable()
export class Roster {
  constructor(
    private readonly hubs: HubsRepository,
    private readonly rows: HubMembersRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Puts a person on the roster; who is there already stays as they are.
   * @param rulesVersion the version of the rules that they say yes to, when the hub has rules.
   * @throws Problem 409 when that is not the present one, or the hub is archived; 403 for someone who is shut out.
   */
  @Transactional()
  async join(hubId: string, userId: string, role: HubRole, rulesVersion: number | null): Promise<void> {
    const hub = await this.hubs.lock(hubId);
    if (await this.rows.find(hubId, userId)) return;
    if (hub.archivedAt !== null) throw conflict('hub.archived', 'The hub is archived');
    await this.assertNotBlocked(hubId, userId);
    assertRulesAccepted(hub, rulesVersion);
    await this.add(hub, userId, role);
  }

  /**
   * Puts a person on the roster who said yes to the rules when they asked; to rules that have changed since, they say yes again.
   * @throws Problem 409 when the hub is archived; 403 for someone who is shut out.
   */
  @Transactional()
  async letIn(hubId: string, userId: string, rulesVersion: number | null): Promise<void> {
    const hub = await this.hubs.lock(hubId);
    await this.join(hubId, userId, 'member', hub.rulesVersion);
    if (hub.rules !== '' && rulesVersion !== hub.rulesVersion)
      await this.rows.keepAcceptance(hubId, userId, rulesVersion);
  }

  /** @throws Problem 403. */
  async assertNotBlocked(hubId: string, userId: string): Promise<void> {
    if (await this.rows.isBlocked(hubId, userId))
      throw forbidden('hub.blocked', 'The moderators of the hub have shut you out');
  }

  /** Puts a person on the roster whom nobody needs to ask: who made the hub, or takes it over. */
  @Transactional()
  async add(hub: Hub, userId: string, role: HubRole): Promise<void> {
    if (await this.rows.insert(hub.id, userId, role, hub.rules === '' ? null : hub.rulesVersion))
      await this.outbox.record(hubMemberChanged, { hubId: hub.id, userId });
  }

  /** @throws Problem 404 for someone who is not in it; 409 for the last owner. */
  @Transactional()
  async changeRole(hubId: string, userId: string, role: HubRole): Promise<HubMember> {
    const member = await this.lockMember(hubId, userId);
    if (member.role === role) return member;
    if (member.role === 'owner') await this.assertAnotherOwner(hubId, userId);
    await this.rows.setRole(hubId, userId, role);
    await this.outbox.record(hubMemberChanged, { hubId, userId });
    return member;
  }

  /** @throws Problem as {@link changeRole}. */
  @Transactional()
  async end(hubId: string, userId: string): Promise<void> {
    const member = await this.lockMember(hubId, userId);
    if (member.role === 'owner') await this.assertAnotherOwner(hubId, userId);
    await this.takeOff(hubId, userId);
  }

  /** Takes a person who is no more off every roster. Where they were the only owner, who has been there longest takes over. */
  @Transactional()
  async endAll(userId: string): Promise<void> {
    for (const hubId of await this.rows.hubsOf(userId)) {
      const { role } = await this.lockMember(hubId, userId);
      if (role === 'owner' && !(await this.rows.hasOwnerBesides(hubId, userId))) {
        const heir = await this.rows.findHeir(hubId, userId);
        if (heir !== null) await this.changeRole(hubId, heir, 'owner');
      }
      await this.takeOff(hubId, userId);
    }
  }

  /** @throws Problem 404 for someone who is not in it; 409 for another version than the present one. */
  @Transactional()
  async acceptRules(hubId: string, userId: string, version: number): Promise<void> {
    await this.lockMember(hubId, userId);
    assertRulesAccepted(await this.hubs.lock(hubId), version);
    await this.rows.acceptRules(hubId, userId, version);
    await this.outbox.record(hubMemberChanged, { hubId, userId });
  }

  private async takeOff(hubId: string, userId: string): Promise<void> {
    await this.rows.remove(hubId, userId);
    await this.outbox.record(hubMemberLeft, { hubId, userId });
  }

  private async lockMember(hubId: string, userId: string): Promise<HubMember> {
    await this.hubs.lock(hubId);
    const member = await this.rows.find(hubId, userId);
    if (!member) throw notFound('hub_member.not_found', 'The person is not a member of this hub');
    return member;
  }

  private async assertAnotherOwner(hubId: string, userId: string): Promise<void> {
    if (!(await this.rows.hasOwnerBesides(hubId, userId)))
      throw conflict('hub_member.last_owner', 'The last owner must hand the hub over first');
  }
}

/** @throws Problem 409 when the hub has rules and it is not their present version that somebody says yes to. */
export function assertRulesAccepted({ rules, rulesVersion }: Hub, accepted: number | null): void {
  if (rules !== '' && accepted !== rulesVersion)
    throw conflict('hub.rules_not_accepted', 'Say yes to the present version of the rules: send it as rulesVersion');
}
