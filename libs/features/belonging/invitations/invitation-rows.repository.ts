import type { Language } from '#contracts';
import type { Database } from '#platform/database';

/** An invitation as it is stored, whatever it leads into. */
export interface StoredInvitation<Role extends string> {
  readonly id: string;
  /** What it leads into: an organisation, a hub. */
  readonly placeId: string;
  readonly email: string;
  readonly role: Role;
  /** Of the mail, to someone without an account. */
  readonly language: Language;
  /** How many mails have been sent. */
  readonly sendings: number;
  readonly sentAt: Date;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When it was accepted, declined or revoked; null while it waits. */
  readonly closedAt: Date | null;
}

/** Where invitations into one kind of place are stored. Its table has the columns of `organisation_invitations`, but for the place. */
export interface InvitationTable {
  readonly table: string;
  readonly placeColumn: string;
}

/** What is needed to write an invitation down. */
export type NewInvitation<Role extends string> = Pick<
  StoredInvitation<Role>,
  'id' | 'placeId' | 'email' | 'role' | 'language' | 'invitedBy'
> & { readonly tokenHash: string };

const WAITING = 'closed_at IS NULL AND expires_at > now()';

/** The invitations of one table. */
export class InvitationRows<Role extends string> {
  private readonly select: string;

  constructor(
    private readonly db: Database,
    private readonly at: InvitationTable,
  ) {
    this.select = `SELECT id, ${at.placeColumn} AS "placeId", email, role, language, sendings, sent_at AS "sentAt", invited_by AS "invitedBy",
      created_at AS "createdAt", expires_at AS "expiresAt", closed_at AS "closedAt" FROM ${at.table}`;
  }

  /** Lets one at a time send invitations into a place, so that its limits hold. */
  async lockPlace(placeId: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`invitations:${placeId}`]);
  }

  async insert(invitation: NewInvitation<Role>, days: number): Promise<void> {
    const { id, placeId, email, role, language, tokenHash, invitedBy } = invitation;
    await this.db.query(
      `INSERT INTO ${this.at.table} (id, ${this.at.placeColumn}, email, role, language, token_hash, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8))`,
      [id, placeId, email, role, language, tokenHash, invitedBy, days],
    );
  }

  find(id: string): Promise<StoredInvitation<Role> | null> {
    return this.one('id = $1', [id]);
  }

  /** One that is not closed, locked until the transaction ends. */
  findOpenForUpdate(id: string): Promise<StoredInvitation<Role> | null> {
    return this.one('id = $1 AND closed_at IS NULL', [id], 'FOR UPDATE');
  }

  findOpenTo(placeId: string, email: string): Promise<StoredInvitation<Role> | null> {
    return this.one(`${this.at.placeColumn} = $1 AND email = $2 AND closed_at IS NULL`, [placeId, email]);
  }

  /** One that can be accepted. */
  findWaiting(by: 'id' | 'token_hash', value: string): Promise<StoredInvitation<Role> | null> {
    return this.one(`${by} = $1 AND ${WAITING}`, [value]);
  }

  /** Those to an address that can be accepted, newest first. */
  listWaitingFor(email: string): Promise<StoredInvitation<Role>[]> {
    return this.db.query<StoredInvitation<Role>>(
      `${this.select} WHERE email = $1 AND ${WAITING} ORDER BY id DESC LIMIT 100`,
      [email],
    );
  }

  /** Not closed ones, also those that are too old to be accepted, newest first. */
  listOpen(placeId: string, before: string | null, limit: number): Promise<StoredInvitation<Role>[]> {
    return this.db.query<StoredInvitation<Role>>(
      `${this.select} WHERE ${this.at.placeColumn} = $1 AND closed_at IS NULL AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3`,
      [placeId, before, limit],
    );
  }

  /** How many wait, and how many mails went out in the last day. */
  async usageOf(placeId: string): Promise<{ open: number; mails: number }> {
    const [row] = await this.db.query<{ open: number; mails: number }>(
      `SELECT count(*) FILTER (WHERE closed_at IS NULL)::int AS open, count(*) FILTER (WHERE sent_at > now() - interval '1 day')::int AS mails
         FROM ${this.at.table} WHERE ${this.at.placeColumn} = $1`,
      [placeId],
    );
    return row ?? { open: 0, mails: 0 };
  }

  async renew(id: string, tokenHash: string, days: number): Promise<void> {
    await this.db.query(
      `UPDATE ${this.at.table} SET token_hash = $2, sendings = sendings + 1, sent_at = now(), expires_at = now() + make_interval(days => $3)
        WHERE id = $1`,
      [id, tokenHash, days],
    );
  }

  async close(id: string, acceptedBy: string | null): Promise<void> {
    await this.db.query(`UPDATE ${this.at.table} SET closed_at = now(), accepted_by = $2 WHERE id = $1`, [
      id,
      acceptedBy,
    ]);
  }

  /** Addresses of people who never answered are not kept for good. */
  async purge(): Promise<void> {
    await this.db.query(
      `DELETE FROM ${this.at.table} WHERE coalesce(closed_at, expires_at) < now() - interval '90 days'`,
    );
  }

  private async one(where: string, values: readonly unknown[], lock = ''): Promise<StoredInvitation<Role> | null> {
    const [row] = await this.db.query<StoredInvitation<Role>>(`${this.select} WHERE ${where} ${lock}`, [...values]);
    return row ?? null;
  }
}
