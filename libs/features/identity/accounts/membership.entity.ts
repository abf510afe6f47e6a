import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { MembershipRole } from '#contracts';
import { User } from './user.entity.js';

/** A person's place in an organisation. Organisations know nothing of it. */
@Entity('memberships')
@Check('ck_memberships_role', `"role" IN ('member', 'representative', 'administrator')`)
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' })
  userId: string;

  @Index('ix_memberships_organisation_id')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' })
  organisationId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_memberships_user' })
  user?: User;

  @Column('text', { default: 'member' })
  role: MembershipRole;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
