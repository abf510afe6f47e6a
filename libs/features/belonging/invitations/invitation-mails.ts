import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { translate } from '#platform/i18n';
import { OnEvent, OnSchedule, type EventMeta } from '#platform/outbox';
import { invitationSent } from '../belonging.events.js';
import { BelongingMails } from '../belonging-mails.js';
import { OrganisationInvitations } from './organisation-invitations.js';

/** Mails invitations; the same mail to people with and without an account, but for the name. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly desk: OrganisationInvitations,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  @OnEvent(invitationSent, 'belonging.mail-invitation', { transactional: false })
  async sendInvitation(
    { invitationId, sending }: { invitationId: string; sending: number },
    { eventId }: EventMeta,
  ): Promise<void> {
    const invitation = await this.desk.rows.find(invitationId);
    // A newer mail has made this link worthless.
    if (!invitation || invitation.closedAt !== null || invitation.sendings !== sending) return;
    const { email, role, placeId, invitedBy, language } = invitation;
    const organisation = (await this.organisations.refs([placeId])).get(placeId);
    if (!organisation) return;
    const account = await this.accounts.findRecipient({ email });
    const inviter = (await this.accounts.namesOf([invitedBy])).get(invitedBy) ?? organisation.name;
    const secret = this.desk.secretOf(invitationId, sending);
    await this.mails.send(
      'belonging:mails.invitation',
      [account ?? { email, name: '', language }],
      (spoken) => ({
        organisation: organisation.name,
        inviter,
        role: translate(spoken, `belonging:roles.${role}`),
        link: this.mails.page(spoken, `/inbjudan?token=${secret}`),
      }),
      eventId,
    );
  }

  @OnSchedule('31 2 * * *', 'belonging.purge-invitations')
  async purge(): Promise<void> {
    await this.desk.rows.purge();
  }
}
