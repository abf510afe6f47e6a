import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { tooMany } from '#platform/http';
import { Secrets } from '../secrets.js';
import {
  ACCOUNT_RULE,
  CLIENT_RULE,
  clientOf,
  EXPORT_RULE,
  MAIL_RULE,
  MAILING_CLIENT_RULE,
  MESSAGE_RULE,
  PAIR_RULE,
  waitTable,
  type ThrottleRule,
} from './throttle.js';

/** One thing that tries are counted for. */
export interface Throttled {
  readonly key: string;
  readonly rule: ThrottleRule;
}

/** Slows down guessing of passwords, sending of mails to others, and what is much work. Counts live in PostgreSQL, so every process sees them and a restart forgets none. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** Counts tries for an e-mail address, whether or not it has an account. */
  account(email: string): Throttled {
    return { key: `account:${this.secrets.hash('attempts', email)}`, rule: ACCOUNT_RULE };
  }

  /** Counts tries that come from one network address. */
  client(address: string): Throttled {
    return { key: `client:${this.secrets.hash('attempts', clientOf(address))}`, rule: CLIENT_RULE };
  }

  /** Counts tries of a signed-in person to give their present password. */
  password(userId: string): Throttled {
    return { key: `password:${this.secrets.hash('attempts', userId)}`, rule: ACCOUNT_RULE };
  }

  /** Counts codes of the second step that are tried for one person. */
  code(userId: string): Throttled {
    return { key: `code:${this.secrets.hash('attempts', userId)}`, rule: ACCOUNT_RULE };
  }

  /** Counts mails that an address is sent because someone typed it in, whether or not it has an account. */
  mail(email: string): Throttled {
    return { key: `mail:${this.secrets.hash('attempts', email)}`, rule: MAIL_RULE };
  }

  /** Counts mails that one network address causes. */
  mailingClient(address: string): Throttled {
    return { key: `mailing:${this.secrets.hash('attempts', clientOf(address))}`, rule: MAILING_CLIENT_RULE };
  }

  /** Counts exports of what is held about a person. */
  ownExport(userId: string): Throttled {
    return { key: `export:${this.secrets.hash('attempts', userId)}`, rule: EXPORT_RULE };
  }

  /** Counts messages that a person writes to others, and to one of them. */
  messages(fromId: string, toId: string): Throttled[] {
    const pair = { key: `message:${this.secrets.hash('attempts', `${fromId} ${toId}`)}`, rule: PAIR_RULE };
    return [pair, { key: `messages:${this.secrets.hash('attempts', fromId)}`, rule: MESSAGE_RULE }];
  }

  /**
   * Counts a try as failed before the password is looked at, so that many tries at once cannot slip past the count.
   * @throws Problem 429 while an earlier failure still asks for waiting.
   */
  async begin(throttled: Throttled): Promise<void> {
    if (await this.mayBegin(throttled)) return;
    const [row] = await this.db.query<{ seconds: number }>(
      'SELECT ceil(extract(epoch FROM blocked_until - now()))::int AS seconds FROM sign_in_attempts WHERE key = $1',
      [throttled.key],
    );
    const seconds = Math.max(1, row?.seconds ?? 1);
    throw tooMany('auth.slow_down', `Too many tries; wait ${seconds} seconds`, seconds);
  }

  /**
   * Counts a try, and tells whether it may go on; for those who must not be told that it may not. Asks the clock and not the beginning of its
   * transaction: who has waited behind another of the same address comes after that one, although both came at the same moment.
   */
  async mayBegin({ key, rule }: Throttled): Promise<boolean> {
    const begun = await this.db.query(
      `INSERT INTO sign_in_attempts AS attempts (key, failures, blocked_until, last_at)
       VALUES ($1, 1, now() + make_interval(secs => ($2::int[])[1]), now())
       ON CONFLICT (key) DO UPDATE SET (failures, blocked_until, last_at) = (
         SELECT next.failures, now() + make_interval(secs => ($2::int[])[least(next.failures, cardinality($2::int[]))]), now()
         FROM (SELECT CASE WHEN attempts.last_at < now() - make_interval(secs => $3) THEN 1 ELSE attempts.failures + 1 END AS failures) next
       )
       WHERE attempts.blocked_until <= clock_timestamp()
       RETURNING key`,
      [key, waitTable(rule), rule.forgetAfterSeconds],
    );
    return begun.length > 0;
  }

  /** The password was right: forgets the failures. @returns how many there were. */
  async forget({ key }: Throttled): Promise<number> {
    const [forgotten] = await this.db.query<{ failures: number }>(
      'DELETE FROM sign_in_attempts WHERE key = $1 RETURNING failures',
      [key],
    );
    return forgotten?.failures ?? 0;
  }

  /** The password was right: takes this one try back, and keeps the earlier failures of a shared address. */
  async takeBack({ key }: Throttled): Promise<void> {
    await this.db.query(
      'UPDATE sign_in_attempts SET failures = greatest(failures - 1, 0), blocked_until = now() WHERE key = $1',
      [key],
    );
  }

  /** Removes counts that no longer mean anything. */
  async purge(): Promise<void> {
    await this.db.query(`DELETE FROM sign_in_attempts WHERE last_at < now() - interval '1 day'`);
  }
}
