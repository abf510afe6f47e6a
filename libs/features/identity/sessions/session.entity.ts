import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../accounts/user.entity.js';
import type { SignInMethod } from './sign-in-method.js';

/** One signed-in browser. The cookie's secret is kept as a hash only. */
@Entity('sessions')
@Unique('uq_sessions_token_hash', ['tokenHash'])
@Check('ck_sessions_method', `"method" IN ('password', 'totp', 'recovery_code', 'oidc', 'saml')`)
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sessions' })
  id: string;

  @Index('ix_sessions_user_id')
  @Column('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_sessions_user' })
  user?: User;

  @Column('text')
  tokenHash: string;

  @Column('text')
  userAgent: string;

  @Column('text')
  address: string;

  @Column('text', { default: 'password' })
  method: SignInMethod;

  /** The identity provider that it came through. */
  @Column('text', { nullable: true })
  providerSlug: string | null;

  /** OpenID Connect: what the provider wants to see again at sign-out, encrypted. */
  @Column('text', { nullable: true })
  sealedIdToken: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt: Date;

  /** Moves ahead with use, and never past the longest life of a session. */
  @Index('ix_sessions_expires_at')
  @Column('timestamptz')
  expiresAt: Date;
}
