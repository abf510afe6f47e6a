import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { forbidden, unauthorised, type RequestInfo } from '#platform/http';
import { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { providerRequired, Providers } from '../providers/providers.service.js';
import { OneTimeTokensRepository } from '../registration/one-time-tokens.repository.js';
import type { SignInMethod } from '../sessions/sign-in-method.js';
import { SecondStep } from '../two-step/second-step.service.js';
import type { LoginDto } from './login.dto.js';
import { Passwords } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Who came in, and how. */
export interface SignedIn {
  readonly user: User;
  readonly method: SignInMethod;
  /** Wrong tries for the address that came before. */
  readonly failuresBefore: number;
}

/** Checks an e-mail address and a password, and gives nothing away to those who guess. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Database,
    private readonly users: UsersRepository,
    private readonly links: OneTimeTokensRepository,
    private readonly passwords: Passwords,
    private readonly providers: Providers,
    private readonly secondStep: SecondStep,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * The account of whoever knows its password.
   * @throws Problem 429 while earlier failures ask for waiting, even when the password is right; 401 for a wrong password and an
   * unknown address alike, and when the password is right but a code of the second step is missing or wrong; 403 when the
   * password is right but the account is not open, and for every address of a domain that must use a provider. Administrators of the platform
   * are let in there all the same, or a provider that was set up wrong could shut everyone out; nobody else can tell.
   */
  async withPassword({ email, password, code }: LoginDto, client: RequestInfo): Promise<SignedIn> {
    const [forClient, forAccount] = [this.throttle.client(client.address), this.throttle.account(email)];
    await this.throttle.begin(forClient);
    await this.throttle.begin(forAccount);
    const elsewhere = await this.providers.isRequiredFor(email);
    const user = await this.users.findByEmail(email);
    const stored = await this.storedHash(user);
    const wrong = !(await this.passwords.matches(stored, password)) || user === null || stored === null;
    if (elsewhere && (wrong || user.platformRole !== 'admin')) throw providerRequired();
    if (wrong) throw unauthorised('auth.invalid_credentials', 'The e-mail address or the password is wrong');
    // Earlier failures are forgotten with the second step only: until then it may be someone who has the password of another.
    await this.throttle.takeBack(forAccount);
    await this.throttle.takeBack(forClient);
    assertOpen(user);
    const second = await this.secondStep.take(user.id, code);
    const failuresBefore = await this.throttle.forget(forAccount);
    if (this.passwords.isOutdated(stored)) await this.renewHash(user.id, stored, password);
    return { user, method: second ?? 'password', failuresBefore };
  }

  /** Before an address is verified, the newest registration's password only serves to tell its owner what is missing. */
  private async storedHash(user: User | null): Promise<string | null> {
    const pending = await this.links.findPendingPassword(user?.id ?? null);
    return user?.emailVerifiedAt ? user.passwordHash : pending;
  }

  /** Unless the password was changed in the meantime. */
  private async renewHash(id: string, stored: string, password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    await this.db.manager.update(User, { id, passwordHash: stored }, { passwordHash });
  }
}

function assertOpen(user: User): void {
  if (user.emailVerifiedAt === null)
    throw forbidden('auth.email_not_verified', 'Open the link in the mail that we sent you first');
  if (user.suspendedAt !== null) throw forbidden('auth.suspended', 'This account is suspended');
}
