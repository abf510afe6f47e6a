import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '#contracts';
import { Memberships, Secrets } from '#features/identity';
import { Database } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { invitationSent } from '../belonging.events.js';
import { InvitationDesk } from './invitation-desk.js';
import { InvitationRows } from './invitation-rows.repository.js';

/** Invitations into organisations. */
@Injectable()
export class OrganisationInvitations extends InvitationDesk<MembershipRole> {
  constructor(db: Database, secrets: Secrets, memberships: Memberships, outbox: Outbox) {
    const table = { table: 'organisation_invitations', placeColumn: 'organisation_id' };
    super(new InvitationRows(db, table), secrets, memberships, {
      secrets: 'invitation',
      announce: async (invitationId, sending) => {
        await outbox.record(invitationSent, { invitationId, sending });
      },
    });
  }
}
