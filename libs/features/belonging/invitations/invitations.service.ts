import { Injectable } from '@nestjs/common';
import { BELONGING_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, decodeIdCursor, notFound, page, type PageQuery, tooMany } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { invitationSent } from '../belonging.events.js';
import { OrganisationDoor } from '../organisation-door.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationLinks } from './invitation-links.js';
import { InvitationResponse, type InvitationList, type InviteDto } from './invitations.dto.js';
import { InvitationsRepository } from './invitations.repository.js';

const DAYS = BELONGING_LIMITS.invitationDays;
const DAY = 24 * 3600;
/** Seconds between two mails of one invitation. */
const PAUSE = 300;

/** Sending invitations. Nothing here looks at whether an address has an account, so nothing can tell. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly door: OrganisationDoor,
    private readonly rows: InvitationsRepository,
    private readonly links: InvitationLinks,
    private readonly outbox: Outbox,
  ) {}

  async listInvitations(actor: Actor, slug: string, { cursor, limit }: PageQuery): Promise<InvitationList> {
    const { id } = await this.door.getForDeciding(actor, slug);
    const rows = await this.rows.listOpen(id, decodeIdCursor(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    return { items: items.map((one) => InvitationResponse.from(one)), nextCursor };
  }

  /** @throws Problem 403; 409 when the address is invited already, or too many are; 429 after too many mails. */
  @Transactional()
  async invite(actor: Actor, slug: string, { email, role, language }: InviteDto): Promise<InvitationResponse> {
    const { id: organisationId } = await this.door.getForDeciding(actor, slug);
    await this.assertRoom(organisationId);
    if (await this.rows.findOpenTo(organisationId, email))
      throw conflict('invitation.open_already', 'The address is invited already; send that invitation again');
    const id = newId();
    const tokenHash = this.links.hash(this.links.secretOf(id, 1));
    const invitedBy = actor.userId;
    await this.rows.insert(
      { id, organisationId, email, role: role ?? 'member', language: language ?? 'sv', tokenHash, invitedBy },
      DAYS,
    );
    await this.sent(id, 1);
    return InvitationResponse.from(await this.getOpen(organisationId, id));
  }

  /** @throws Problem 404 for one that is answered or taken back; 429 within five minutes of the mail before. */
  @Transactional()
  async resend(actor: Actor, slug: string, id: string): Promise<InvitationResponse> {
    const { id: organisationId } = await this.door.getForDeciding(actor, slug);
    const invitation = await this.getOpen(organisationId, id);
    const wait = Math.ceil(PAUSE - (Date.now() - invitation.sentAt.getTime()) / 1000);
    if (wait > 0) throw tooMany('invitation.just_sent', `Wait ${wait} seconds before you send it again`, wait);
    const sending = invitation.sendings + 1;
    await this.rows.renew(id, this.links.hash(this.links.secretOf(id, sending)), DAYS);
    await this.sent(id, sending);
    return InvitationResponse.from(await this.getOpen(organisationId, id));
  }

  @Transactional()
  async revoke(actor: Actor, slug: string, id: string): Promise<void> {
    const { id: organisationId } = await this.door.getForDeciding(actor, slug);
    await this.getOpen(organisationId, id);
    await this.rows.close(id, null);
  }

  private async assertRoom(organisationId: string): Promise<void> {
    await this.rows.lockOrganisation(organisationId);
    const { open, mails } = await this.rows.usageOf(organisationId);
    if (open >= BELONGING_LIMITS.openInvitationsMax)
      throw conflict('invitation.too_many', `At most ${BELONGING_LIMITS.openInvitationsMax} invitations can wait`);
    if (mails >= BELONGING_LIMITS.invitationMailsADay)
      throw tooMany('invitation.daily_limit', 'Your organisation has sent as many invitations as it can in a day', DAY);
  }

  private async sent(invitationId: string, sending: number): Promise<void> {
    await this.outbox.record(invitationSent, { invitationId, sending });
  }

  private async getOpen(organisationId: string, id: string): Promise<Invitation> {
    const found = await this.rows.findOpenForUpdate(id);
    if (found?.organisationId !== organisationId)
      throw notFound('invitation.not_found', 'There is no such invitation, or it is answered');
    return found;
  }
}
