import { Injectable } from '@nestjs/common';
import type { HubRole } from '#contracts';
import { InvitationDesk, InvitationRows } from '#features/belonging';
import { Memberships, Secrets } from '#features/identity';
import { Database } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { hubInvitationSent } from '../hubs.events.js';

/** Invitations into hubs. */
@Injectable()
export class HubInvitations extends InvitationDesk<HubRole> {
  constructor(db: Database, secrets: Secrets, memberships: Memberships, outbox: Outbox) {
    const table = { table: 'hub_invitations', placeColumn: 'hub_id' };
    super(new InvitationRows(db, table), secrets, memberships, {
      secrets: 'hub-invitation',
      announce: async (invitationId, sending) => {
        await outbox.record(hubInvitationSent, { invitationId, sending });
      },
    });
  }
}
