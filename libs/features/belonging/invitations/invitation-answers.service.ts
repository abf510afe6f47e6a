import { Injectable } from '@nestjs/common';
import { Accounts, Memberships } from '#features/identity';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { forbidden, notFound } from '#platform/http';
import { InvitationLinks } from './invitation-links.js';
import type { ReceivedInvitation, ReceivedInvitationList } from './invitations.dto.js';
import { InvitationsRepository, type WaitingInvitation } from './invitations.repository.js';

/** What people do with the invitations that they got. One that is used, revoked, too old or made up is as good as none. */
@Injectable()
export class InvitationAnswers {
  constructor(
    private readonly rows: InvitationsRepository,
    private readonly links: InvitationLinks,
    private readonly memberships: Memberships,
    private readonly accounts: Accounts,
  ) {}

  /** @throws Problem 404. */
  async lookUp(secret: string): Promise<ReceivedInvitation> {
    const waiting = await this.rows.findWaiting('token_hash', this.links.hash(secret));
    if (!waiting) throw noSuchInvitation();
    const [shown] = await this.shown([waiting]);
    if (!shown) throw noSuchInvitation();
    return shown;
  }

  /** @throws Problem 403 for someone with another address than the one that it was sent to; 404. */
  @Transactional()
  async acceptByLink(actor: Actor, secret: string): Promise<ReceivedInvitation> {
    const waiting = await this.rows.findWaiting('token_hash', this.links.hash(secret));
    if (!waiting) throw noSuchInvitation();
    if (waiting.email !== (await this.addressOf(actor)))
      throw forbidden('invitation.other_address', 'The invitation was sent to another address than yours');
    return this.join(actor, waiting);
  }

  async listReceived(actor: Actor): Promise<ReceivedInvitationList> {
    const address = await this.addressOf(actor);
    return { items: await this.shown(address === null ? [] : await this.rows.listWaitingFor(address)) };
  }

  /** @throws Problem 404, also for the invitation of another. */
  @Transactional()
  async accept(actor: Actor, id: string): Promise<ReceivedInvitation> {
    return this.join(actor, await this.getOwn(actor, id));
  }

  /** @throws Problem 404, also for the invitation of another. */
  @Transactional()
  async decline(actor: Actor, id: string): Promise<void> {
    const waiting = await this.getOwn(actor, id);
    if (!(await this.rows.findOpenForUpdate(waiting.id))) throw noSuchInvitation();
    await this.rows.close(waiting.id, null);
  }

  /** The lock lets only one of two use it. */
  private async join(actor: Actor, waiting: WaitingInvitation): Promise<ReceivedInvitation> {
    if (!(await this.rows.findOpenForUpdate(waiting.id))) throw noSuchInvitation();
    await this.rows.close(waiting.id, actor.userId);
    await this.memberships.join(actor.userId, waiting.organisation.id, waiting.role);
    const [shown] = await this.shown([waiting]);
    if (!shown) throw noSuchInvitation();
    return shown;
  }

  private async getOwn(actor: Actor, id: string): Promise<WaitingInvitation> {
    const waiting = await this.rows.findWaiting('id', id);
    if (!waiting || waiting.email !== (await this.addressOf(actor))) throw noSuchInvitation();
    return waiting;
  }

  private async addressOf({ userId }: Actor): Promise<string | null> {
    return (await this.memberships.addressesOf([userId])).get(userId) ?? null;
  }

  private async shown(waiting: readonly WaitingInvitation[]): Promise<ReceivedInvitation[]> {
    const names = await this.accounts.namesOf(waiting.map(({ invitedBy }) => invitedBy));
    return waiting.map(({ id, email, organisation, role, invitedBy, expiresAt }) => ({
      id,
      email,
      organisation,
      role,
      invitedBy: names.get(invitedBy) ?? null,
      expiresAt: expiresAt.toISOString(),
    }));
  }
}

function noSuchInvitation(): Error {
  return notFound('invitation.not_found', 'The invitation does not work, or no longer');
}
