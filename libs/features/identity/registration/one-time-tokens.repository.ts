import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { OneTimeToken, type OneTimePurpose } from './one-time-token.entity.js';

/** What a used link was good for. */
export interface UsedLink {
  readonly userId: string;
  readonly passwordHash: string | null;
}

const LIVE = 'used_at IS NULL AND expires_at > now()';

/** Links in mails, as they are stored. */
@Injectable()
export class OneTimeTokensRepository {
  constructor(private readonly db: Database) {}

  /** Inserting the same link twice is harmless. */
  async insert(
    link: Pick<OneTimeToken, 'id' | 'userId' | 'purpose' | 'tokenHash' | 'passwordHash'>,
    lifeSeconds: number,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO one_time_tokens (id, user_id, purpose, token_hash, password_hash, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6)) ON CONFLICT DO NOTHING`,
      [link.id, link.userId, link.purpose, link.tokenHash, link.passwordHash, lifeSeconds],
    );
  }

  /** Whose link it is, when it still works. */
  async findOwner(purpose: OneTimePurpose, tokenHash: string): Promise<string | null> {
    const [row] = await this.db.query<{ user_id: string }>(
      `SELECT user_id FROM one_time_tokens WHERE token_hash = $1 AND purpose = $2 AND ${LIVE}`,
      [tokenHash, purpose],
    );
    return row?.user_id ?? null;
  }

  /** Uses the link up, once: of two who try at the same time one gets null. */
  async use(purpose: OneTimePurpose, tokenHash: string): Promise<UsedLink | null> {
    const [row] = await this.db.query<{ user_id: string; password_hash: string | null }>(
      `UPDATE one_time_tokens SET used_at = now() WHERE token_hash = $1 AND purpose = $2 AND ${LIVE} RETURNING user_id, password_hash`,
      [tokenHash, purpose],
    );
    return row ? { userId: row.user_id, passwordHash: row.password_hash } : null;
  }

  /** Makes all links of a person for this purpose worthless. */
  async useUpAllOf(userId: string, purpose: OneTimePurpose): Promise<void> {
    await this.db.query(
      `UPDATE one_time_tokens SET used_at = coalesce(used_at, now()), password_hash = NULL WHERE user_id = $1 AND purpose = $2`,
      [userId, purpose],
    );
  }

  /** The password that the newest registration of an unverified address chose. Asked with null it takes as long, and finds none. */
  async findPendingPassword(userId: string | null): Promise<string | null> {
    const [row] = await this.db.query<{ password_hash: string | null }>(
      `SELECT password_hash FROM one_time_tokens WHERE user_id = $1 AND purpose = 'verify_email' AND ${LIVE} ORDER BY id DESC LIMIT 1`,
      [userId],
    );
    return row?.password_hash ?? null;
  }

  /** Removes links that no longer work, and registrations that nobody came back to. */
  async purge(): Promise<void> {
    await this.db.query(`DELETE FROM one_time_tokens WHERE expires_at < now() - interval '1 day'`);
    await this.db.query(
      `DELETE FROM users WHERE email_verified_at IS NULL AND created_at < now() - interval '30 days'
       AND NOT EXISTS (SELECT 1 FROM one_time_tokens WHERE user_id = users.id)`,
    );
  }
}
