import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language, PlatformRole, SuspensionReason } from '#contracts';

/** A person with an account. */
@Entity('users')
@Unique('uq_users_email', ['email'])
// Over the part after the @, which a migration says.
@Index('ix_users_email_domain', { synchronize: false })
// Trigrams of name and address, which a migration says.
@Index('ix_users_search', { synchronize: false })
@Check('ck_users_suspension_reason', `"suspension_reason" IN ('compromised', 'spam', 'misconduct', 'left', 'other')`)
@Check('ck_users_email', `"email" = lower("email")`)
@Check('ck_users_language', `"language" IN ('sv', 'en')`)
// A former user stays shut: nobody can be let in again.
@Check('ck_users_erased', `"erased_at" IS NULL OR "suspended_at" IS NOT NULL`)
@Check('ck_users_platform_role', `"platform_role" IN ('member', 'editor', 'moderator', 'admin')`)
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_users' })
  id: string;

  /** In lower case. Never shown to anyone else. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  workTitle: string;

  @Column('text', { default: '' })
  about: string;

  @Column('text', { array: true, default: () => "'{}'" })
  skills: string[];

  @Column('text', { default: 'sv' })
  language: Language;

  @Column('text', { default: 'Europe/Stockholm' })
  timeZone: string;

  @Column('text', { default: 'member' })
  platformRole: PlatformRole;

  /** argon2id in PHC form; null for those who sign in elsewhere only. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  /** Null: nobody can sign in yet. */
  @Column('timestamptz', { nullable: true })
  emailVerifiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  suspendedAt: Date | null;

  /** The administrator who suspended the account. */
  @Column('uuid', { nullable: true })
  suspendedBy: string | null;

  @Column('text', { nullable: true })
  suspensionReason: SuspensionReason | null;

  /** What administrators tell each other about it. */
  @Column('text', { nullable: true })
  suspensionNote: string | null;

  @Column('boolean', { default: false })
  isDemo: boolean;

  /** Whether others may write to the person through the platform. */
  @Column('boolean', { default: true })
  contactable: boolean;

  /** Whether others see that the person has a thread open, and writes in it. */
  @Column('boolean', { default: true })
  showsPresence: boolean;

  /** When the account is erased, as its person asked for; null for all others. */
  @Index('ix_users_erase_after', { where: 'erase_after IS NOT NULL' })
  @Column('timestamptz', { nullable: true })
  eraseAfter: Date | null;

  /** Set for a former user: nothing of the person is left in the row. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  /** Counts edits of the profile, for `If-Match`. */
  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
