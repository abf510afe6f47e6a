import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language, PlatformRole } from '#contracts';

/** A person with an account. */
@Entity('users')
@Unique('uq_users_email', ['email'])
// Over the part after the @, which a migration says.
@Index('ix_users_email_domain', { synchronize: false })
@Check('ck_users_email', `"email" = lower("email")`)
@Check('ck_users_language', `"language" IN ('sv', 'en')`)
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

  @Column('boolean', { default: false })
  isDemo: boolean;

  /** Counts edits of the profile, for `If-Match`. */
  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
