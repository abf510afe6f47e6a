import { Injectable } from '@nestjs/common';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import type { RequestInfo } from '#platform/http';
import { Outbox } from '#platform/outbox';
import type { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { passwordChanged, passwordResetRequested, userVerified } from '../identity.events.js';
import { Providers } from '../providers/providers.service.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { Passwords } from '../sign-in/passwords.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { Links } from './links.js';
import { OneTimeTokensRepository } from './one-time-tokens.repository.js';
import { deadLink } from './registration.service.js';

/** How long the link to choose a new password works. */
const RESET_WITHIN_SECONDS = 60 * 60;

/** A new password for those who forgot theirs. */
@Injectable()
export class PasswordReset {
  constructor(
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly tokens: OneTimeTokensRepository,
    private readonly links: Links,
    private readonly providers: Providers,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Takes the wish. An unknown address goes the same way and is sent nothing, and so is one that was sent many mails already.
   * @throws Problem 403 when the domain must use an identity provider, whether or not the address has an account.
   */
  async request(email: string, client: RequestInfo): Promise<void> {
    await this.providers.assertPasswordAllowed(email);
    await this.throttle.begin(this.throttle.mailingClient(client.address));
    if (await this.throttle.mayBegin(this.throttle.mail(email))) await this.recordRequest(email);
  }

  /** Makes the link of a request. Made again with the same id it is the same link. */
  async makeLink(requestId: string, userId: string): Promise<string> {
    const secret = this.links.secretOf(requestId);
    await this.tokens.insert(
      { id: requestId, userId, purpose: 'reset_password', tokenHash: this.links.hash(secret), passwordHash: null },
      RESET_WITHIN_SECONDS,
    );
    return secret;
  }

  /**
   * Sets the new password and ends every session of the person.
   * @throws Problem 400 when the link does not work, or no longer, or the password is too common: then the link still works.
   */
  async reset(secret: string, password: string): Promise<void> {
    const tokenHash = this.links.hash(secret);
    const userId = await this.tokens.findOwner('reset_password', tokenHash);
    const user = userId === null ? null : await this.users.findById(userId);
    if (!user) throw deadLink();
    await this.providers.assertPasswordAllowed(user.email);
    this.passwords.assertGood(password, user);
    await this.store(user, tokenHash, await this.passwords.hash(password));
  }

  @Transactional()
  protected async recordRequest(email: string): Promise<void> {
    const user = await this.users.findByEmail(email);
    await this.outbox.record(passwordResetRequested, { userId: user?.id ?? null });
  }

  /** Whoever can open the mail owns the address, so it is verified too. */
  @Transactional()
  protected async store(user: User, tokenHash: string, passwordHash: string): Promise<void> {
    if (!(await this.tokens.use('reset_password', tokenHash))) throw deadLink();
    await this.users.openWithPassword(user.id, passwordHash);
    if (user.emailVerifiedAt === null) await this.outbox.record(userVerified, { userId: user.id });
    await this.tokens.useUpAllOf(user.id, 'reset_password');
    await this.tokens.useUpAllOf(user.id, 'verify_email');
    await this.sessions.removeAllOf(user.id);
    await this.throttle.forget(this.throttle.account(user.email));
    await this.audit.record({
      action: 'user.password_reset',
      actor: { userId: user.id },
      on: { type: 'user', id: user.id },
    });
    await this.outbox.record(passwordChanged, { userId: user.id });
  }
}
