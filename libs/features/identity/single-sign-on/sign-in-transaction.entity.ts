import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#contracts';
import { User } from '../accounts/user.entity.js';

/** What somebody went to a provider for: to sign in, or to connect it with the account that they are signed in to. */
export type TransactionPurpose = 'sign_in' | 'link';

/** Somebody is at a provider and will come back within minutes, in the same browser. */
@Entity('sign_in_transactions')
@Unique('uq_sign_in_transactions_state', ['state'])
@Check('ck_sign_in_transactions_purpose', `"purpose" IN ('sign_in', 'link')`)
export class SignInTransaction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_transactions' })
  id: string;

  @Column('text')
  providerSlug: string;

  @Column('text')
  purpose: TransactionPurpose;

  /** Whose account is to be connected. */
  @Index('ix_sign_in_transactions_user_id')
  @Column('uuid', { nullable: true })
  userId: string | null;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_sign_in_transactions_user' })
  user?: User | null;

  /** Hash of the cookie of the browser that it began in. */
  @Column('text')
  browserHash: string;

  /** OAuth `state`, or SAML `RelayState`. */
  @Column('text')
  state: string;

  /** OpenID Connect `nonce`, or the id of the SAML request. */
  @Index('ix_sign_in_transactions_nonce')
  @Column('text')
  nonce: string;

  /** PKCE (RFC 7636); null for SAML. */
  @Column('text', { nullable: true })
  verifier: string | null;

  /** A path of ours to go to afterwards. */
  @Column('text')
  next: string;

  @Column('text')
  language: Language;

  /** SAML: whom the provider named, encrypted, until the browser has come by without the provider. */
  @Column('text', { nullable: true })
  sealedAnswer: string | null;

  @Index('ix_sign_in_transactions_expires_at')
  @Column('timestamptz')
  expiresAt: Date;
}
