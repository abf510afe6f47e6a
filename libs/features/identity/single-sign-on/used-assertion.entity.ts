import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A SAML assertion that was taken; it is not taken again as long as it would be good. */
@Entity('used_assertions')
export class UsedAssertion {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_used_assertions' })
  providerSlug: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_used_assertions' })
  assertionId: string;

  @Index('ix_used_assertions_expires_at')
  @Column('timestamptz')
  expiresAt: Date;
}
