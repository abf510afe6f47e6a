import { Injectable } from '@nestjs/common';
import { invalid } from '#platform/http';
import type { User } from '../accounts/user.entity.js';
import { Passwords } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Asks a signed-in person for the present password before something that a borrowed browser must not do. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * @param path the field that the password was sent in.
   * @throws Problem 400 when it is another password, or the account has none; 429 after many wrong ones.
   */
  async assertIsPasswordOf(user: User, password: string, path: string): Promise<void> {
    const tries = this.throttle.password(user.id);
    await this.throttle.begin(tries);
    if (!(await this.passwords.matches(user.passwordHash, password)))
      throw invalid([{ path, code: 'password.wrong', message: 'is not your present password' }]);
    await this.throttle.forget(tries);
  }
}
