import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { TokenScope } from '#contracts';
import { User } from '../accounts/user.entity.js';

/** A secret with which a program acts for a person. Kept as a hash only. */
@Entity('api_tokens')
@Unique('uq_api_tokens_token_hash', ['tokenHash'])
@Unique('uq_api_tokens_request', ['userId', 'requestHash'])
@Check('ck_api_tokens_scopes', `"scopes" <@ ARRAY['read', 'write']`)
export class ApiToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_tokens' })
  id: string;

  @Column('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_api_tokens_user' })
  user?: User;

  @Column('text')
  name: string;

  @Column('text')
  tokenHash: string;

  /** Null: no limits. */
  @Column('text', { array: true, nullable: true })
  scopes: TokenScope[] | null;

  /** Hash of the `Idempotency-Key` that it was made with. */
  @Column('text', { nullable: true })
  requestHash: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  /** Null: until it is removed. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;
}
