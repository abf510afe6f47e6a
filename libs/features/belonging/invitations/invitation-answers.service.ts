import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '#contracts';
import { Accounts, Memberships } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import type { StoredInvitation } from './invitation-rows.repository.js';
import type { ReceivedInvitation, ReceivedInvitationList } from './invitations.dto.js';
import { OrganisationInvitations } from './organisation-invitations.js';

type Waiting = StoredInvitation<MembershipRole>;

/** What people do with the invitations into organisations that they got. */
@Injectable()
export class InvitationAnswers {
  constructor(
    private readonly desk: OrganisationInvitations,
    private readonly memberships: Memberships,
    private readonly accounts: Accounts,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** @throws Problem 404. */
  async lookUp(secret: string): Promise<ReceivedInvitation> {
    return this.shownOne(await this.desk.getByLink(secret));
  }

  /** @throws Problem 403 for someone with another address than the one that it was sent to; 404. */
  @Transactional()
  async acceptByLink(actor: Actor, secret: string): Promise<ReceivedInvitation> {
    return this.join(actor, await this.desk.getOwnByLink(actor, secret));
  }

  async listReceived(actor: Actor): Promise<ReceivedInvitationList> {
    return { items: await this.shown(await this.desk.listReceived(actor)) };
  }

  /** @throws Problem 404, also for the invitation of another. */
  @Transactional()
  async accept(actor: Actor, id: string): Promise<ReceivedInvitation> {
    return this.join(actor, await this.desk.getOwn(actor, id));
  }

  /** @throws Problem 404, also for the invitation of another. */
  @Transactional()
  async decline(actor: Actor, id: string): Promise<void> {
    const waiting = await this.desk.getOwn(actor, id);
    await this.desk.use(waiting.id, null);
  }

  private async join(actor: Actor, waiting: Waiting): Promise<ReceivedInvitation> {
    await this.desk.use(waiting.id, actor.userId);
    await this.memberships.join(actor.userId, waiting.placeId, waiting.role);
    return this.shownOne(waiting);
  }

  private async shownOne(waiting: Waiting): Promise<ReceivedInvitation> {
    const [shown] = await this.shown([waiting]);
    if (!shown) throw new Error('an invitation leads into no organisation');
    return shown;
  }

  private async shown(waiting: readonly Waiting[]): Promise<ReceivedInvitation[]> {
    const names = await this.accounts.namesOf(waiting.map(({ invitedBy }) => invitedBy));
    const organisations = await this.organisations.refs(waiting.map(({ placeId }) => placeId));
    return waiting.flatMap(({ id, email, placeId, role, invitedBy, expiresAt }) => {
      const organisation = organisations.get(placeId);
      const inviter = names.get(invitedBy) ?? null;
      return organisation
        ? [{ id, email, organisation, role, invitedBy: inviter, expiresAt: expiresAt.toISOString() }]
        : [];
    });
  }
}
