import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../accounts/user.entity.js';

/** What a link in a mail may be used for, once. */
export type OneTimePurpose = 'verify_email' | 'reset_password' | 'confirm_erasure';

/** The secret of a link in a mail, kept as a hash only. */
@Entity('one_time_tokens')
@Unique('uq_one_time_tokens_token_hash', ['tokenHash'])
@Check('ck_one_time_tokens_purpose', `"purpose" IN ('verify_email', 'reset_password', 'confirm_erasure')`)
export class OneTimeToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_one_time_tokens' })
  id: string;

  @Index('ix_one_time_tokens_user_id')
  @Column('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_one_time_tokens_user' })
  user?: User;

  @Column('text')
  purpose: OneTimePurpose;

  @Column('text')
  tokenHash: string;

  /**
   * The password that this registration chose. It comes into force with the link, so that a stranger who registers
   * someone's address first cannot know the password of the account that its owner opens.
   */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Index('ix_one_time_tokens_expires_at')
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
