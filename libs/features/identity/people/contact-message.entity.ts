import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { User } from '../accounts/user.entity.js';

/** What a person wrote to another through the platform. Kept for a month, in case it was abuse. */
@Entity('contact_messages')
export class ContactMessage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_contact_messages' })
  id: string;

  @Index('ix_contact_messages_from_id')
  @Column('uuid')
  fromId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'from_id', foreignKeyConstraintName: 'fk_contact_messages_from' })
  from?: User;

  @Index('ix_contact_messages_to_id')
  @Column('uuid')
  toId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'to_id', foreignKeyConstraintName: 'fk_contact_messages_to' })
  to?: User;

  @Column('text')
  message: string;

  @Index('ix_contact_messages_created_at')
  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
