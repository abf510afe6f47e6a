import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { TwoStep } from './two-step.entity.js';

/** The second step and its recovery codes, as they are stored. */
@Injectable()
export class TwoStepRepository {
  constructor(private readonly db: Database) {}

  find(userId: string): Promise<TwoStep | null> {
    return this.db.manager.findOneBy(TwoStep, { userId });
  }

  /** Begins anew; a step that is in force already stays as it is. */
  async begin(userId: string, sealedSecret: string): Promise<void> {
    await this.db.query(
      `INSERT INTO two_steps AS one (user_id, sealed_secret) VALUES ($1, $2)
       ON CONFLICT (user_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, created_at = now()
       WHERE one.confirmed_at IS NULL`,
      [userId, sealedSecret],
    );
  }

  /** Puts the step in force, unless the secret was replaced in the meantime. */
  async confirm(userId: string, sealedSecret: string, step: number): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE two_steps SET confirmed_at = now(), last_step = $3
       WHERE user_id = $1 AND sealed_secret = $2 AND confirmed_at IS NULL RETURNING user_id`,
      [userId, sealedSecret, step],
    );
    return rows.length > 0;
  }

  /** Takes the code of a time step, once: of two who send the same code one gets false. */
  async useStep(userId: string, step: number): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE two_steps SET last_step = $2
       WHERE user_id = $1 AND confirmed_at IS NOT NULL AND (last_step IS NULL OR last_step < $2) RETURNING user_id`,
      [userId, step],
    );
    return rows.length > 0;
  }

  async remove(userId: string): Promise<boolean> {
    const rows = await this.db.query('DELETE FROM two_steps WHERE user_id = $1 RETURNING user_id', [userId]);
    await this.db.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    return rows.length > 0;
  }

  async replaceRecoveryCodes(userId: string, hashes: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    await this.db.query('INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, unnest($2::text[])', [
      userId,
      hashes,
    ]);
  }

  /** Uses a code up, once. */
  async useRecoveryCode(userId: string, codeHash: string): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE recovery_codes SET used_at = now() WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING user_id`,
      [userId, codeHash],
    );
    return rows.length > 0;
  }

  async countRecoveryCodes(userId: string): Promise<number> {
    const [row] = await this.db.query<{ left: number }>(
      'SELECT count(*)::int AS left FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL',
      [userId],
    );
    return row?.left ?? 0;
  }
}
