import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { LANGUAGES, MEMBERSHIP_ROLES, type Language, type MembershipRole } from '#contracts';
import { Organisation } from '#features/organisations';

/** An invitation into an organisation that was mailed to an address. Whether the address has an account is none of its business. */
@Entity('organisation_invitations')
@Check(`role IN (${MEMBERSHIP_ROLES.map((role) => `'${role}'`).join(', ')})`)
@Check(`language IN (${LANGUAGES.map((language) => `'${language}'`).join(', ')})`)
@Check('email = lower(email)')
@Unique(['tokenHash'])
@Index(['organisationId', 'id'])
@Index('IDX_organisation_invitations_open', ['organisationId', 'email'], {
  unique: true,
  where: 'closed_at IS NULL',
})
@Index('IDX_organisation_invitations_by_email', ['email'], { where: 'closed_at IS NULL' })
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  email: string;

  /** The role that whoever accepts it gets. */
  @Column('text')
  role: MembershipRole;

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
