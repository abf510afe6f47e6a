import { Injectable } from '@nestjs/common';
import type { HubRole } from '#contracts';
import type { StoredInvitation } from '#features/belonging';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { forbidden, type PageQuery } from '#platform/http';
import { HubRef } from '../dto/hub.response.js';
import { HubDoor } from '../hub-door.js';
import { canOwnHub, hasHubRole } from '../hubs.policy.js';
import { HubsRepository } from '../hubs.repository.js';
import { Roster } from '../members/roster.js';
import { HubInvitations } from './hub-invitations.js';
import {
  HubInvitationResponse,
  type HubInvitationList,
  type InviteToHubDto,
  type ReceivedHubInvitation,
  type ReceivedHubInvitationList,
} from './invitations.dto.js';

type Waiting = StoredInvitation<HubRole>;

/** Sending invitations into hubs, and what people do with those that they got. */
@Injectable()
export class HubInvitationsService {
  constructor(
    private readonly door: HubDoor,
    private readonly hubs: HubsRepository,
    private readonly desk: HubInvitations,
    private readonly roster: Roster,
    private readonly accounts: Accounts,
  ) {}

  async listInvitations(actor: Actor, slug: string, query: PageQuery): Promise<HubInvitationList> {
    const { id } = await this.door.getForTending(actor, slug);
    const { items, nextCursor } = await this.desk.list(id, query);
    return { items: items.map((one) => HubInvitationResponse.from(one)), nextCursor };
  }

  /** @throws Problem 403, also for a role that only owners give; 409 when the address is invited already, or too many are; 429 after too many mails. */
  @Transactional()
  async invite(actor: Actor, slug: string, invitation: InviteToHubDto): Promise<HubInvitationResponse> {
    const hub = await this.door.getForTending(actor, slug);
    const { email, role = 'member', language = 'sv' } = invitation;
    if (role !== 'member' && !canOwnHub(actor, hub))
      throw forbidden('hub.owners_only', 'Only owners of the hub give other roles than member');
    return HubInvitationResponse.from(await this.desk.invite(hub.id, actor.userId, { email, role, language }));
  }

  /** @throws Problem 404 for one that is answered or taken back; 429 within five minutes of the mail before. */
  @Transactional()
  async resend(actor: Actor, slug: string, invitationId: string): Promise<HubInvitationResponse> {
    const { id } = await this.door.getForTending(actor, slug);
    return HubInvitationResponse.from(await this.desk.resend(id, invitationId));
  }

  @Transactional()
  async revoke(actor: Actor, slug: string, invitationId: string): Promise<void> {
    const { id } = await this.door.getForTending(actor, slug);
    await this.desk.revoke(id, invitationId);
  }

  /** @throws Problem 404. */
  async lookUp(secret: string): Promise<ReceivedHubInvitation> {
    return this.shownOne(await this.desk.getByLink(secret));
  }

  /** @throws Problem 403 for someone with another address, and for who is shut out; 404; 409 without yes to the rules, or when it is archived. */
  @Transactional()
  async acceptByLink(actor: Actor, secret: string, rulesVersion?: number): Promise<ReceivedHubInvitation> {
    return this.join(actor, await this.desk.getOwnByLink(actor, secret), rulesVersion);
  }

  /** But for those into hubs that one is in already, by another way. */
  async listReceived(actor: Actor): Promise<ReceivedHubInvitationList> {
    const waiting = await this.desk.listReceived(actor);
    return {
      items: await this.shown(waiting.filter(({ placeId, role }) => role !== 'member' || !hasHubRole(actor, placeId))),
    };
  }

  /** @throws Problem as {@link acceptByLink}; 404 also for the invitation of another. */
  @Transactional()
  async accept(actor: Actor, id: string, rulesVersion?: number): Promise<ReceivedHubInvitation> {
    return this.join(actor, await this.desk.getOwn(actor, id), rulesVersion);
  }

  /** @throws Problem 404, also for the invitation of another. */
  @Transactional()
  async decline(actor: Actor, id: string): Promise<void> {
    const waiting = await this.desk.getOwn(actor, id);
    await this.desk.use(waiting.id, null);
  }

  private async join(actor: Actor, waiting: Waiting, rulesVersion: number | undefined): Promise<ReceivedHubInvitation> {
    await this.desk.use(waiting.id, actor.userId);
    await this.roster.join(waiting.placeId, actor.userId, waiting.role, rulesVersion ?? null);
    return this.shownOne(waiting);
  }

  private async shownOne(waiting: Waiting): Promise<ReceivedHubInvitation> {
    const [shown] = await this.shown([waiting]);
    if (!shown) throw new Error('an invitation leads into no hub');
    return shown;
  }

  private async shown(waiting: readonly Waiting[]): Promise<ReceivedHubInvitation[]> {
    const names = await this.accounts.namesOf(waiting.map(({ invitedBy }) => invitedBy));
    const found = await this.hubs.findAll(waiting.map(({ placeId }) => placeId));
    return waiting.flatMap(({ id, email, placeId, role, invitedBy, expiresAt }) => {
      const hub = found.find((one) => one.id === placeId);
      if (!hub) return [];
      const { purpose, rules, rulesVersion } = hub;
      const inviter = names.get(invitedBy) ?? null;
      const facts = { id, email, role, invitedBy: inviter, expiresAt: expiresAt.toISOString() };
      return [{ ...facts, hub: HubRef.from(hub), purpose, rules, rulesVersion }];
    });
  }
}
