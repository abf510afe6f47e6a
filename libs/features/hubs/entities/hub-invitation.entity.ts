import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HUB_ROLES, LANGUAGES, type HubRole, type Language } from '#contracts';
import { oneOf } from '#platform/database';
import { Hub } from './hub.entity.js';

/** An invitation into a hub that was mailed to an address. Whether the address has an account is none of its business. */
@Entity('hub_invitations')
@Check(oneOf('role', HUB_ROLES))
@Check(oneOf('language', LANGUAGES))
@Check('email = lower(email)')
@Unique(['tokenHash'])
@Index(['hubId', 'id'])
@Index('IDX_hub_invitations_open', ['hubId', 'email'], { unique: true, where: 'closed_at IS NULL' })
@Index('IDX_hub_invitations_by_email', ['email'], { where: 'closed_at IS NULL' })
export class HubInvitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;

  @Column('text')
  email: string;

  /** The role that whoever accepts it gets. */
  @Column('text')
  role: HubRole;

  /** Of the mail, to someone without an account. */
  @Column('text', { default: 'sv' })
  language: Language;

  /** Keyed hash of the secret of the newest mail; the secret itself is never stored. */
  @Column('text')
  tokenHash: string;

  /** How many mails have been sent; each has a secret of its own. */
  @Column('int', { default: 1 })
  sendings: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  sentAt: Date;

  @Column('uuid')
  invitedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  /** When it was accepted, declined or revoked; null while it waits. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;

  /** The person who accepted it. */
  @Column('uuid', { nullable: true })
  acceptedBy: string | null;
}
