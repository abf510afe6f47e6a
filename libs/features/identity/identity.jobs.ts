import { Injectable } from '@nestjs/common';
import { OnSchedule } from '#platform/outbox';
import { ApiTokensRepository } from './api-tokens/api-tokens.repository.js';
import { OneTimeTokensRepository } from './registration/one-time-tokens.repository.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { TransactionsRepository } from './single-sign-on/transactions.repository.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';

/** What identity does by itself, at night. */
@Injectable()
export class IdentityJobs {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly tokens: ApiTokensRepository,
    private readonly links: OneTimeTokensRepository,
    private readonly transactions: TransactionsRepository,
    private readonly throttle: SignInThrottle,
  ) {}

  @OnSchedule('11 2 * * *', 'identity.purge')
  async purge(): Promise<void> {
    await this.sessions.removeExpired();
    await this.tokens.removeLongExpired();
    await this.links.purge();
    await this.transactions.purge();
    await this.throttle.purge();
  }
}
