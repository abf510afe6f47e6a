import { Injectable } from '@nestjs/common';
import { ERASURE, RECENT_SIGN_IN_MINUTES } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { conflict, forbidden, notFound, unauthorised } from '#platform/http';
import { Outbox } from '#platform/outbox';
import type { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { erasureCalledOff, erasureConfirmed, erasureRequested } from '../identity.events.js';
import { Memberships } from '../memberships/memberships.service.js';
import { Links } from '../registration/links.js';
import { OneTimeTokensRepository } from '../registration/one-time-tokens.repository.js';
import { deadLink } from '../registration/registration.service.js';
import { PasswordProof } from '../sign-in/password-proof.service.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { isOnlyAdmin } from '../user-administration/user-administration.policy.js';
import { UserAdministrationRepository } from '../user-administration/user-administration.repository.js';
import { ErasureRepository } from './erasure.repository.js';
import type { ErasureConfirmed, ErasureResponse } from './own-data.dto.js';

/**
 * Asking for one's account to be erased (GDPR article 17): by a person who shows who they are, confirmed by a link in a mail, and done after a
 * waiting time in which it can be called off, so that neither a borrowed browser nor a moment's anger costs an account.
 */
@Injectable()
export class ErasureRequests {
  constructor(
    private readonly rows: ErasureRepository,
    private readonly users: UsersRepository,
    private readonly people: UserAdministrationRepository,
    private readonly memberships: Memberships,
    private readonly organisations: OrganisationDirectory,
    private readonly tokens: OneTimeTokensRepository,
    private readonly links: Links,
    private readonly proof: PasswordProof,
    private readonly throttle: SignInThrottle,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async get({ userId }: Actor): Promise<ErasureResponse> {
    const user = await this.getUser(userId);
    const alone = await this.memberships.lastAdministratorOf(userId);
    const refs = await this.organisations.refs(alone);
    return {
      eraseAfter: user.eraseAfter?.toISOString() ?? null,
      waitingDays: ERASURE.waitingDays,
      lastAdministratorOf: alone.flatMap((id) => refs.get(id) ?? []),
    };
  }

  /**
   * Sends the mail with the link.
   * @throws Problem 400 for a wrong password; 403 for those without one whose sign-in is not recent; 409 for the last administrator of the
   * platform and for those who are waiting already; 429 after many mails.
   */
  async request(actor: Actor, password: string | undefined): Promise<void> {
    const user = await this.getUser(actor.userId);
    if (user.eraseAfter !== null) throw conflict('erasure.waiting', 'The account is going to be erased already');
    await this.assertProven(actor, user, password);
    await this.assertNotOnlyAdmin(user.id);
    await this.throttle.begin(this.throttle.mail(user.email));
    await this.record(user.id);
  }

  /** Makes the link of a request. Made again with the same id it is the same link. */
  async makeLink(requestId: string, userId: string): Promise<string> {
    const secret = this.links.secretOf(requestId);
    await this.tokens.insert(
      { id: requestId, userId, purpose: 'confirm_erasure', tokenHash: this.links.hash(secret), passwordHash: null },
      ERASURE.linkHours * 60 * 60,
    );
    return secret;
  }

  /**
   * Begins the waiting time, for whoever opened the mail.
   * @throws Problem 400 when the link does not work, or no longer; 409 for who has become the last administrator of the platform, and then the
   * link still works.
   */
  @Transactional()
  async confirm(secret: string): Promise<ErasureConfirmed> {
    const link = await this.tokens.use('confirm_erasure', this.links.hash(secret));
    if (!link) throw deadLink();
    await this.assertNotOnlyAdmin(link.userId);
    const at = await this.rows.begin(link.userId, ERASURE.waitingDays);
    if (!at) throw deadLink();
    await this.tokens.useUpAllOf(link.userId, 'confirm_erasure');
    await this.outbox.record(erasureConfirmed, { userId: link.userId });
    await this.audit.record({
      action: 'user.erasure_confirmed',
      actor: { userId: link.userId },
      on: { type: 'user', id: link.userId },
    });
    return { eraseAfter: at.toISOString() };
  }

  /** @throws Problem 404 when the account is not going to be erased. */
  @Transactional()
  async callOff(actor: Actor): Promise<void> {
    await this.tokens.useUpAllOf(actor.userId, 'confirm_erasure');
    if (!(await this.rows.callOff(actor.userId)))
      throw notFound('erasure.not_found', 'The account is not going to be erased');
    await this.outbox.record(erasureCalledOff, { userId: actor.userId });
    await this.audit.record({
      action: 'user.erasure_called_off',
      actor,
      on: { type: 'user', id: actor.userId },
    });
  }

  @Transactional()
  protected async record(userId: string): Promise<void> {
    await this.outbox.record(erasureRequested, { userId });
  }

  /** Inside a transaction nobody else stops administering the platform until it ends. */
  private async assertNotOnlyAdmin(userId: string): Promise<void> {
    if (isOnlyAdmin(await this.people.lockAdmins(), userId))
      throw conflict(
        'erasure.last_platform_administrator',
        'Make somebody else an administrator of the platform first',
      );
  }

  private async assertProven({ sessionId }: Actor, user: User, password: string | undefined): Promise<void> {
    if (user.passwordHash !== null) return this.proof.assertIsPasswordOf(user, password ?? '', 'password');
    const began = sessionId === null ? null : await this.rows.sessionBegan(sessionId);
    if (began === null || Date.now() - began.getTime() > RECENT_SIGN_IN_MINUTES * 60_000)
      throw forbidden('auth.sign_in_again', 'Sign out and in again first; it must be clear that it is you');
  }

  private async getUser(id: string): Promise<User> {
    const user = await this.users.findById(id);
    if (!user) throw unauthorised();
    return user;
  }
}
