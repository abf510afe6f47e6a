import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import type { PageQuery } from '#platform/http';
import { OrganisationDoor } from '../organisation-door.js';
import { InvitationResponse, type InvitationList, type InviteDto } from './invitations.dto.js';
import { OrganisationInvitations } from './organisation-invitations.js';

/** Sending invitations into organisations. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly door: OrganisationDoor,
    private readonly desk: OrganisationInvitations,
  ) {}

  async listInvitations(actor: Actor, slug: string, query: PageQuery): Promise<InvitationList> {
    const { id } = await this.door.getForDeciding(actor, slug);
    const { items, nextCursor } = await this.desk.list(id, query);
    return { items: items.map((one) => InvitationResponse.from(one)), nextCursor };
  }

  /** @throws Problem 403; 409 when the address is invited already, or too many are; 429 after too many mails. */
  @Transactional()
  async invite(actor: Actor, slug: string, { email, role, language }: InviteDto): Promise<InvitationResponse> {
    const { id } = await this.door.getForDeciding(actor, slug);
    const invitation = { email, role: role ?? 'member', language: language ?? 'sv' };
    return InvitationResponse.from(await this.desk.invite(id, actor.userId, invitation));
  }

  /** @throws Problem 404 for one that is answered or taken back; 429 within five minutes of the mail before. */
  @Transactional()
  async resend(actor: Actor, slug: string, invitationId: string): Promise<InvitationResponse> {
    const { id } = await this.door.getForDeciding(actor, slug);
    return InvitationResponse.from(await this.desk.resend(id, invitationId));
  }

  @Transactional()
  async revoke(actor: Actor, slug: string, invitationId: string): Promise<void> {
    const { id } = await this.door.getForDeciding(actor, slug);
    await this.desk.revoke(id, invitationId);
  }
}
