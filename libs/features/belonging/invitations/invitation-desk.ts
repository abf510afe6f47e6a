import { BELONGING_LIMITS, type Language } from '#contracts';
import type { Memberships, Secrets } from '#features/identity';
import type { Actor } from '#platform/access';
import { newId } from '#platform/database';
import {
  conflict,
  decodeIdCursor,
  forbidden,
  notFound,
  page,
  tooMany,
  type Page,
  type PageQuery,
} from '#platform/http';
import type { InvitationRows, StoredInvitation } from './invitation-rows.repository.js';

const DAYS = BELONGING_LIMITS.invitationDays;
const DAY = 24 * 3600;
/** Seconds between two mails of one invitation. */
const PAUSE = 300;

/** How one kind of invitation differs from the others. */
export interface InvitationKind {
  /** The kind of its secrets, so that none of one kind opens another. */
  readonly secrets: string;
  /** Tells that a mail is to be sent, within the transaction. */
  readonly announce: (invitationId: string, sending: number) => Promise<void>;
}

/**
 * Invitations by mail into one kind of place: they work once, for whoever has the address, for some days, and can be sent again and revoked.
 * Nothing here looks at whether an address has an account, so nothing can tell. Who may invite is for the caller to say, who also opens the transaction.
 */
export class InvitationDesk<Role extends string> {
  constructor(
    readonly rows: InvitationRows<Role>,
    private readonly secrets: Secrets,
    private readonly memberships: Memberships,
    private readonly kind: InvitationKind,
  ) {}

  /** The secret of one mail of an invitation: made again from the invitation when it is mailed, and never stored. */
  secretOf(invitationId: string, sending: number): string {
    return this.secrets.derive(this.kind.secrets, invitationId, String(sending));
  }

  /** Those that are not answered, newest first. */
  async list(placeId: string, { cursor, limit }: PageQuery): Promise<Page<StoredInvitation<Role>>> {
    return page(await this.rows.listOpen(placeId, decodeIdCursor(cursor), limit + 1), limit, (last) => [last.id]);
  }

  /** @throws Problem 409 when the address is invited already, or too many are; 429 after too many mails. */
  async invite(
    placeId: string,
    invitedBy: string,
    invitation: { readonly email: string; readonly role: Role; readonly language: Language },
  ): Promise<StoredInvitation<Role>> {
    await this.assertRoom(placeId);
    if (await this.rows.findOpenTo(placeId, invitation.email))
      throw conflict('invitation.open_already', 'The address is invited already; send that invitation again');
    const id = newId();
    const tokenHash = this.hash(this.secretOf(id, 1));
    await this.rows.insert({ id, placeId, ...invitation, tokenHash, invitedBy }, DAYS);
    await this.kind.announce(id, 1);
    return this.getOpen(placeId, id);
  }

  /** @throws Problem 404 for one that is answered or taken back; 429 within five minutes of the mail before. */
  async resend(placeId: string, id: string): Promise<StoredInvitation<Role>> {
    const invitation = await this.getOpen(placeId, id);
    const wait = Math.ceil(PAUSE - (Date.now() - invitation.sentAt.getTime()) / 1000);
    if (wait > 0) throw tooMany('invitation.just_sent', `Wait ${wait} seconds before you send it again`, wait);
    const sending = invitation.sendings + 1;
    await this.rows.renew(id, this.hash(this.secretOf(id, sending)), DAYS);
    await this.kind.announce(id, sending);
    return this.getOpen(placeId, id);
  }

  /** @throws Problem 404. */
  async revoke(placeId: string, id: string): Promise<void> {
    await this.getOpen(placeId, id);
    await this.rows.close(id, null);
  }

  /** The one that a link leads to; one that is used, revoked, too old or made up is as good as none. @throws Problem 404. */
  async getByLink(secret: string): Promise<StoredInvitation<Role>> {
    const waiting = await this.rows.findWaiting('token_hash', this.hash(secret));
    if (!waiting) throw noSuchInvitation();
    return waiting;
  }

  /** The same, for the person that it was sent to. @throws Problem 403 for someone with another address; 404. */
  async getOwnByLink(actor: Actor, secret: string): Promise<StoredInvitation<Role>> {
    const waiting = await this.getByLink(secret);
    if (waiting.email !== (await this.addressOf(actor)))
      throw forbidden('invitation.other_address', 'The invitation was sent to another address than yours');
    return waiting;
  }

  /** @throws Problem 404, also for the invitation of another. */
  async getOwn(actor: Actor, id: string): Promise<StoredInvitation<Role>> {
    const waiting = await this.rows.findWaiting('id', id);
    if (!waiting || waiting.email !== (await this.addressOf(actor))) throw noSuchInvitation();
    return waiting;
  }

  /** Those to one's own address that wait, newest first. */
  async listReceived(actor: Actor): Promise<StoredInvitation<Role>[]> {
    const address = await this.addressOf(actor);
    return address === null ? [] : this.rows.listWaitingFor(address);
  }

  /** Uses it up: null for one that is declined. The lock lets only one of two use it. @throws Problem 404. */
  async use(id: string, acceptedBy: string | null): Promise<void> {
    if (!(await this.rows.findOpenForUpdate(id))) throw noSuchInvitation();
    await this.rows.close(id, acceptedBy);
  }

  private async assertRoom(placeId: string): Promise<void> {
    await this.rows.lockPlace(placeId);
    const { open, mails } = await this.rows.usageOf(placeId);
    if (open >= BELONGING_LIMITS.openInvitationsMax)
      throw conflict('invitation.too_many', `At most ${BELONGING_LIMITS.openInvitationsMax} invitations can wait`);
    if (mails >= BELONGING_LIMITS.invitationMailsADay)
      throw tooMany('invitation.daily_limit', 'As many invitations are sent from here as can be in a day', DAY);
  }

  private async getOpen(placeId: string, id: string): Promise<StoredInvitation<Role>> {
    const found = await this.rows.findOpenForUpdate(id);
    if (found?.placeId !== placeId)
      throw notFound('invitation.not_found', 'There is no such invitation, or it is answered');
    return found;
  }

  private hash(secret: string): string {
    return this.secrets.hash(this.kind.secrets, secret);
  }

  private async addressOf({ userId }: Actor): Promise<string | null> {
    return (await this.memberships.addressesOf([userId])).get(userId) ?? null;
  }
}

function noSuchInvitation(): Error {
  return notFound('invitation.not_found', 'The invitation does not work, or no longer');
}
