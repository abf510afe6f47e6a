import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AuditAction } from '#contracts';
import { Database, newId } from '#platform/database';
import { currentSender } from '#platform/http';
import { OnSchedule } from '#platform/outbox';
import { AuditEntry, AuditOrigin, type AuditDetails } from './audit.entities.js';
import { originDigest } from './chain.js';

/** Whoever does something: an `Actor`, or a person who only just signs in. */
export interface AuditActor {
  readonly userId: string;
  readonly tokenId?: string | null;
}

/** Something that somebody did, to be remembered. */
export interface AuditRecord {
  readonly action: AuditAction;
  /** Absent: whoever sent the running request. Null is Torget itself, and its operators at the command line. */
  readonly actor?: AuditActor | null;
  /** The thing that it was done to. `label` is what it is called now; of a person only the id is taken. */
  readonly on: { readonly type: string; readonly id: string; readonly label?: string };
  /** Ids, codes and numbers that tell what it was; never names, addresses or texts of people. */
  readonly details?: AuditDetails;
}

/** How long it is known from where something was done, in days. */
const ORIGINS_KEPT_DAYS = 365;

/** Remembers who did what, on what, from where and when. What is recorded stands for ever, chained to what came before it. */
@Injectable()
export class AuditLog {
  constructor(private readonly db: Database) {}

  /**
   * Adds an entry in the running transaction, with address and program of the running request. It gets its place in the chain when the
   * transaction commits, and is never there when it does not.
   * @throws Error when no transaction is open: the entry could tell of something that never happened.
   */
  async record({ action, on, details, ...record }: AuditRecord): Promise<void> {
    if (!this.db.inTransaction) throw new Error(`${action} was recorded outside a transaction`);
    const id = newId();
    const sender = currentSender();
    const actor = record.actor === undefined ? (sender?.actor ?? null) : record.actor;
    const known = sender && {
      salt: randomBytes(16).toString('hex'),
      address: sender.address,
      userAgent: sender.userAgent,
    };
    await this.db.manager.insert(AuditEntry, {
      id,
      action,
      actorId: actor?.userId ?? null,
      tokenId: actor?.tokenId ?? null,
      onType: on.type,
      onId: on.id,
      onLabel: on.label ?? null,
      details: details ?? {},
      originDigest: known && originDigest(known),
    });
    if (known) await this.db.manager.insert(AuditOrigin, { entryId: id, ...known });
  }

  /** Addresses are personal data: kept as long as a break-in may take to be found, no longer. */
  @OnSchedule('51 2 * * *', 'audit.forget-old-origins')
  async forgetOldOrigins(): Promise<void> {
    await this.db.query(
      `DELETE FROM audit_origins o USING audit_entries e WHERE e.id = o.entry_id AND e.at < now() - make_interval(days => $1)`,
      [ORIGINS_KEPT_DAYS],
    );
  }
}
