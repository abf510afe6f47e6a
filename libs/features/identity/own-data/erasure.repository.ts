import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';

/** Which accounts are to be erased and when, as it is stored. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly db: Database) {}

  /** Begins the waiting time; one that runs already goes on. Answers with its end. */
  async begin(userId: string, waitingDays: number): Promise<Date | null> {
    const [row] = await this.db.query<{ at: Date }>(
      `UPDATE users SET erase_after = coalesce(erase_after, now() + make_interval(days => $2))
        WHERE id = $1 AND erased_at IS NULL RETURNING erase_after AS at`,
      [userId, waitingDays],
    );
    return row?.at ?? null;
  }

  /** @returns whether it was to be erased. */
  async callOff(userId: string): Promise<boolean> {
    const rows = await this.db.query(
      'UPDATE users SET erase_after = NULL WHERE id = $1 AND erase_after IS NOT NULL AND erased_at IS NULL RETURNING id',
      [userId],
    );
    return rows.length > 0;
  }

  /** Accounts whose waiting time is over. */
  async listDue(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM users WHERE erase_after <= now() AND erased_at IS NULL ORDER BY erase_after LIMIT $1',
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks one that is due; null when it is not any more, or another process has it in hand. */
  async lockDue(userId: string): Promise<{ address: string; name: string; language: 'sv' | 'en' } | null> {
    const [row] = await this.db.query<{ address: string; name: string; language: 'sv' | 'en' }>(
      `SELECT email AS address, name, language FROM users
        WHERE id = $1 AND erase_after <= now() AND erased_at IS NULL FOR UPDATE SKIP LOCKED`,
      [userId],
    );
    return row ?? null;
  }

  /** Takes everything out of the account but its id, and shuts it. The address cannot be anybody's (RFC 2606). */
  async empty(userId: string, name: string): Promise<void> {
    await this.db.query(
      `UPDATE users SET email = id || '@erased.invalid', name = $2, work_title = '', about = '', skills = '{}', language = 'sv',
              time_zone = 'Europe/Stockholm', platform_role = 'member', password_hash = NULL, contactable = false,
              suspended_at = coalesce(suspended_at, now()), suspended_by = NULL, suspension_reason = NULL, suspension_note = NULL,
              erased_at = now(), erase_after = NULL, version = version + 1, updated_at = now()
        WHERE id = $1`,
      [userId, name],
    );
  }

  async sessionBegan(sessionId: string): Promise<Date | null> {
    const [row] = await this.db.query<{ at: Date }>('SELECT created_at AS at FROM sessions WHERE id = $1', [sessionId]);
    return row?.at ?? null;
  }
}
