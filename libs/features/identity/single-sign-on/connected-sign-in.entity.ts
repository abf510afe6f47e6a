import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { User } from '../accounts/user.entity.js';

/** A person as a provider knows them, and the account that is theirs. */
@Entity('connected_sign_ins')
@Unique('uq_connected_sign_ins_subject', ['providerSlug', 'issuer', 'subject'])
export class ConnectedSignIn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_connected_sign_ins' })
  id: string;

  @Index('ix_connected_sign_ins_user_id')
  @Column('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_connected_sign_ins_user' })
  user?: User;

  @Column('text')
  providerSlug: string;

  /** Who said it: the same slug with another issuer is somebody else. */
  @Column('text')
  issuer: string;

  @Column('text')
  subject: string;

  /** The address that the provider named last. */
  @Column('text')
  email: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;
}
