import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AuditAction } from '#contracts';

/** What an entry says besides who, what and when: ids, codes and numbers, never names or addresses of people. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * Something that was done. Triggers of the database number and chain entries when their transaction commits, and refuse every change after that.
 */
@Entity('audit_entries')
@Unique('uq_audit_entries_sequence', ['sequence'])
@Index('ix_audit_entries_actor', ['actorId', 'sequence'])
@Index('ix_audit_entries_subject', ['onType', 'onId', 'sequence'])
@Index('ix_audit_entries_action', ['action', 'sequence'])
@Index('ix_audit_entries_at', ['at'])
// Trigrams of label and details, which a migration says.
@Index('ix_audit_entries_text', { synchronize: false })
export class AuditEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_entries' })
  id: string;

  /** Its place in the chain, from 1 without gaps; null until its transaction commits. */
  @Column('bigint', { nullable: true })
  sequence: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  at: Date;

  @Column('text')
  action: AuditAction;

  /** The person who did it; null for Torget itself. Only the id, so that a person can be forgotten without touching the log. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** The API token that it was done with. */
  @Column('uuid', { nullable: true })
  tokenId: string | null;

  @Column('text')
  onType: string;

  @Column('text')
  onId: string;

  /** What the thing was called at that time; never the name of a person. */
  @Column('text', { nullable: true })
  onLabel: string | null;

  @Column('jsonb')
  details: AuditDetails;

  /** Stands in the chain for address and program, which live apart and can be forgotten. */
  @Column('text', { nullable: true })
  originDigest: string | null;

  @Column('text', { nullable: true })
  previousHash: string | null;

  @Column('text', { nullable: true })
  hash: string | null;
}

/** Where an entry came from: personal data, which is forgotten in time. */
@Entity('audit_origins')
export class AuditOrigin {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_origins' })
  entryId: string;

  /** Keeps the digest in the chain from being guessed back into an address. */
  @Column('text')
  salt: string;

  @Column('text')
  address: string;

  @Column('text')
  userAgent: string;
}

/** The end of the chain, in one row: whoever appends locks it, and a log that was cut short shows. */
@Entity('audit_head')
@Check('ck_audit_head_one_row', 'one')
export class AuditHead {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'pk_audit_head', default: true })
  one: boolean;

  @Column('bigint', { default: 0 })
  sequence: string;

  @Column('text', { default: '' })
  hash: string;

  /** When the whole chain was last looked through. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verifiedAt: Date | null;

  /** The entry at which the chain was found broken; null when it was whole. */
  @Column('bigint', { nullable: true })
  brokenAt: string | null;
}
