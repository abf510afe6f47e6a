import { Injectable } from '@nestjs/common';
import { publicPaths, type Language } from '#contracts';
import { BelongingMails, reasonLine } from '#features/belonging';
import { Accounts, type Recipient } from '#features/identity';
import { translate } from '#platform/i18n';
import { OnEvent, OnSchedule, type EventMeta } from '#platform/outbox';
import type { Hub } from './entities/hub.entity.js';
import { hubHandedOver, hubInvitationSent, hubMemberChanged, hubRequestAnswered, hubRequested } from './hubs.events.js';
import { HubsRepository } from './hubs.repository.js';
import { HubInvitations } from './invitations/hub-invitations.js';
import { HubMembersRepository } from './members/members.repository.js';
import { HubRequestsRepository } from './requests/requests.repository.js';

/** Writes to people about the hubs that they are in, ask for, or are invited into. Nobody outside hears of a secret hub but by an invitation. */
@Injectable()
export class HubMails {
  constructor(
    private readonly hubs: HubsRepository,
    private readonly requests: HubRequestsRepository,
    private readonly members: HubMembersRepository,
    private readonly desk: HubInvitations,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  @OnEvent(hubRequested, 'hubs.mail-request', { transactional: false })
  async onRequested({ requestId }: { requestId: string }, { eventId }: EventMeta): Promise<void> {
    const request = await this.requests.find(requestId);
    const hub = request && (await this.hubs.find(request.hubId));
    if (request?.state !== 'open' || !hub) return;
    const called = await this.accounts.calledInMails(request.userId);
    await this.mails.send(
      'hubs:mails.requested',
      await this.members.tenders(hub.id),
      (language) => ({
        person: called(language),
        hub: hub.name,
        message: request.message === '' ? '' : `${request.message}\n\n`,
        link: this.mails.page(language, `${publicPaths.hub(hub.slug)}/medlemmar`),
      }),
      eventId,
    );
  }

  @OnEvent(hubRequestAnswered, 'hubs.mail-answer', { transactional: false })
  async onAnswered({ requestId }: { requestId: string }, { eventId }: EventMeta): Promise<void> {
    const request = await this.requests.find(requestId);
    const hub = request && (await this.hubs.find(request.hubId));
    if (!request || !hub) return;
    if (hub.visibility === 'secret' && !(await this.members.find(hub.id, request.userId))) return;
    await this.mails.send(
      request.state === 'approved' ? 'hubs:mails.approved' : 'hubs:mails.refused',
      await this.person(request.userId),
      (language) => ({ ...this.named(language, hub), reason: reasonLine(language, request.reason) }),
      eventId,
    );
  }

  /** Who has come in another way, such as by an invitation, asks no more. */
  @OnEvent(hubMemberChanged, 'hubs.close-request')
  async onMember({ userId, hubId }: { userId: string; hubId: string }): Promise<void> {
    await this.requests.closeOf(userId, hubId);
  }

  @OnEvent(hubHandedOver, 'hubs.mail-handed-over', { transactional: false })
  async onHandedOver(
    { hubId, userId, by }: { hubId: string; userId: string; by: string },
    { eventId }: EventMeta,
  ): Promise<void> {
    const hub = await this.hubs.find(hubId);
    if ((await this.members.find(hubId, userId))?.role !== 'owner' || !hub) return;
    const called = await this.accounts.calledInMails(by);
    await this.mails.send(
      'hubs:mails.handedOver',
      await this.person(userId),
      (language) => ({ ...this.named(language, hub), person: called(language) }),
      eventId,
    );
  }

  @OnEvent(hubInvitationSent, 'hubs.mail-invitation', { transactional: false })
  async sendInvitation(
    { invitationId, sending }: { invitationId: string; sending: number },
    { eventId }: EventMeta,
  ): Promise<void> {
    const invitation = await this.desk.rows.find(invitationId);
    // A newer mail has made this link worthless.
    if (!invitation || invitation.closedAt !== null || invitation.sendings !== sending) return;
    const { email, role, placeId, invitedBy, language } = invitation;
    const hub = await this.hubs.find(placeId);
    if (!hub) return;
    const account = await this.accounts.findRecipient({ email });
    const inviter = (await this.accounts.namesOf([invitedBy])).get(invitedBy) ?? hub.name;
    const secret = this.desk.secretOf(invitationId, sending);
    await this.mails.send(
      'hubs:mails.invitation',
      [account ?? { email, name: '', language }],
      (spoken) => ({
        hub: hub.name,
        inviter,
        role: translate(spoken, `hubs:roles.${role}`),
        link: this.mails.page(spoken, `/hubbinbjudan?token=${secret}`),
      }),
      eventId,
    );
  }

  @OnSchedule('34 2 * * *', 'hubs.purge-invitations')
  async purge(): Promise<void> {
    await this.desk.rows.purge();
  }

  private named(language: Language, hub: Hub): { hub: string; link: string } {
    return { hub: hub.name, link: this.mails.page(language, publicPaths.hub(hub.slug)) };
  }

  private async person(id: string): Promise<Recipient[]> {
    const found = await this.accounts.findRecipient({ id });
    return found ? [found] : [];
  }
}
