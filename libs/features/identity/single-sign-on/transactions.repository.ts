import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { SignInTransaction, TransactionPurpose } from './sign-in-transaction.entity.js';

/** Seconds that somebody may be away at a provider. */
export const TRANSACTION_SECONDS = 10 * 60;

/** What began, and comes back once. */
export type Transaction = Pick<
  SignInTransaction,
  'id' | 'providerSlug' | 'purpose' | 'userId' | 'browserHash' | 'state' | 'nonce' | 'verifier' | 'next' | 'language'
>;

interface TransactionRow {
  id: string;
  provider_slug: string;
  purpose: TransactionPurpose;
  user_id: string | null;
  browser_hash: string;
  state: string;
  nonce: string;
  verifier: string | null;
  next: string;
  language: 'sv' | 'en';
  sealed_answer: string | null;
}

/** People on their way through a provider, as they are stored, and assertions that were taken. */
@Injectable()
export class TransactionsRepository {
  constructor(private readonly db: Database) {}

  async insert(one: Transaction): Promise<void> {
    await this.db.query(
      `INSERT INTO sign_in_transactions (id, provider_slug, purpose, user_id, browser_hash, state, nonce, verifier, next, language, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + make_interval(secs => $11))`,
      [
        one.id,
        one.providerSlug,
        one.purpose,
        one.userId,
        one.browserHash,
        one.state,
        one.nonce,
        one.verifier,
        one.next,
        one.language,
        TRANSACTION_SECONDS,
      ],
    );
  }

  /** Takes the transaction, once, for the browser that began it; null for all others. */
  async take(
    providerSlug: string,
    state: string,
    browserHash: string,
  ): Promise<(Transaction & { readonly sealedAnswer: string | null }) | null> {
    const [row] = await this.db.query<TransactionRow>(
      `DELETE FROM sign_in_transactions
        WHERE state = $1 AND provider_slug = $2 AND browser_hash = $3 AND expires_at > now() RETURNING *`,
      [state, providerSlug, browserHash],
    );
    return row ? { ...toTransaction(row), sealedAnswer: row.sealed_answer } : null;
  }

  /** In which language somebody went to a provider, so that a refusal can be told in it. */
  async findLanguage(state: string): Promise<'sv' | 'en' | null> {
    const [row] = await this.db.query<{ language: 'sv' | 'en' }>(
      'SELECT language FROM sign_in_transactions WHERE state = $1',
      [state],
    );
    return row?.language ?? null;
  }

  /** When a SAML request was made that waits for its answer still; null for all others. */
  async findRequestTime(providerSlug: string, requestId: string): Promise<Date | null> {
    const [row] = await this.db.query<{ at: Date }>(
      `SELECT expires_at - make_interval(secs => $3) AS at FROM sign_in_transactions
        WHERE nonce = $1 AND provider_slug = $2 AND expires_at > now() AND verifier IS NULL AND sealed_answer IS NULL`,
      [requestId, providerSlug, TRANSACTION_SECONDS],
    );
    return row?.at ?? null;
  }

  /** The transaction of a SAML request that waits for its answer; null when it was answered, is another one's, or too old. */
  async findId(providerSlug: string, requestId: string, state: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      `SELECT id FROM sign_in_transactions
        WHERE nonce = $1 AND provider_slug = $2 AND state = $3 AND expires_at > now() AND sealed_answer IS NULL`,
      [requestId, providerSlug, state],
    );
    return row?.id ?? null;
  }

  /** Puts the answer to a SAML request beside it, once. @returns false when it was answered before. */
  async answer(id: string, sealedAnswer: string): Promise<boolean> {
    const rows = await this.db.query(
      'UPDATE sign_in_transactions SET sealed_answer = $2 WHERE id = $1 AND sealed_answer IS NULL RETURNING id',
      [id, sealedAnswer],
    );
    return rows.length > 0;
  }

  /** Notes an assertion as taken. @returns false when it was taken before. */
  async useAssertion(providerSlug: string, assertionId: string, until: Date): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO used_assertions (provider_slug, assertion_id, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING assertion_id`,
      [providerSlug, assertionId, until],
    );
    return rows.length > 0;
  }

  /** Removes what nobody will come back for, and assertions that are too old to be taken anyway. */
  async purge(): Promise<void> {
    await this.db.query('DELETE FROM sign_in_transactions WHERE expires_at <= now()');
    await this.db.query('DELETE FROM used_assertions WHERE expires_at <= now()');
  }
}

function toTransaction(row: TransactionRow): Transaction {
  return {
    id: row.id,
    providerSlug: row.provider_slug,
    purpose: row.purpose,
    userId: row.user_id,
    browserHash: row.browser_hash,
    state: row.state,
    nonce: row.nonce,
    verifier: row.verifier,
    next: row.next,
    language: row.language,
  };
}
