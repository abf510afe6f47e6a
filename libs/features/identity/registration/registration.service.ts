import { Injectable } from '@nestjs/common';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { badRequest, forbidden, type RequestInfo } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { Settings } from '#platform/settings';
import { UsersRepository } from '../accounts/users.repository.js';
import { registrationRepeated, userRegistered, userVerified } from '../identity.events.js';
import { Providers } from '../providers/providers.service.js';
import { Passwords } from '../sign-in/passwords.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { Links } from './links.js';
import { OneTimeTokensRepository } from './one-time-tokens.repository.js';
import type { RegisterDto } from './registration.dto.js';

/** How long the link that verifies an address works. */
const VERIFY_WITHIN_SECONDS = 48 * 60 * 60;

/** Making an account of one's own. */
@Injectable()
export class Registration {
  constructor(
    private readonly users: UsersRepository,
    private readonly tokens: OneTimeTokensRepository,
    private readonly links: Links,
    private readonly providers: Providers,
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
    private readonly settings: Settings,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Takes a registration. Whether the address has an account already is told in the mail only; an address that is sent many mails
   * gets no more for a while.
   * @throws Problem 400 when the password is too common; 403 when registration is closed or the domain must use an identity provider; 429 when the client causes too many mails.
   */
  async register(registration: RegisterDto, client: RequestInfo): Promise<void> {
    if (!(await this.settings.current()).registrationOpen)
      throw forbidden('auth.registration_closed', 'New accounts cannot be made here at present');
    await this.providers.assertPasswordAllowed(registration.email);
    this.passwords.assertGood(registration.password, registration);
    await this.throttle.begin(this.throttle.mailingClient(client.address));
    const passwordHash = await this.passwords.hash(registration.password);
    if (await this.throttle.mayBegin(this.throttle.mail(registration.email)))
      await this.store(registration, passwordHash);
  }

  /**
   * Opens the account, with the password that was chosen in the registration that the link belongs to.
   * @throws Problem 400 when the link does not work, or no longer.
   */
  @Transactional()
  async verifyEmail(secret: string): Promise<void> {
    const link = await this.tokens.use('verify_email', this.links.hash(secret));
    if (!link) throw deadLink();
    if (!(await this.users.openRegistered(link.userId, link.passwordHash))) throw deadLink();
    await this.tokens.useUpAllOf(link.userId, 'verify_email');
    const { userId } = link;
    await this.audit.record({ action: 'user.registered', actor: { userId }, on: { type: 'user', id: userId } });
    await this.outbox.record(userVerified, { userId });
  }

  @Transactional()
  protected async store({ email, name, language }: RegisterDto, passwordHash: string): Promise<void> {
    const { id: userId, verified } = await this.users.insertOrFind({
      id: newId(),
      email,
      name,
      language: language ?? 'sv',
    });
    if (verified) {
      await this.outbox.record(registrationRepeated, { userId });
      return;
    }
    const id = newId();
    const tokenHash = this.links.hash(this.links.secretOf(id));
    await this.tokens.insert({ id, userId, purpose: 'verify_email', tokenHash, passwordHash }, VERIFY_WITHIN_SECONDS);
    await this.outbox.record(userRegistered, { userId, verificationId: id });
  }
}

/** The refusal of a link that does not work, for whatever reason. */
export function deadLink(): Error {
  return badRequest('auth.invalid_link', 'The link does not work, or no longer; ask for a new one');
}
