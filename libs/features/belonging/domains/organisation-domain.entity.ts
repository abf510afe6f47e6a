import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '#features/organisations';

export type DomainStatus = 'proposed' | 'confirmed';

/** A mail domain that an organisation says is its own. Once confirmed, people with an address there belong to it. */
@Entity('organisation_domains')
@Check("status IN ('proposed', 'confirmed')")
@Check('domain = lower(domain)')
@Check("(status = 'confirmed') = (confirmed_at IS NOT NULL)")
@Unique(['organisationId', 'domain'])
@Index('IDX_organisation_domains_one_owner', ['domain'], { unique: true, where: "status = 'confirmed'" })
@Index('IDX_organisation_domains_proposed', ['id'], { where: "status = 'proposed'" })
export class OrganisationDomain {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  /** In lower case, in the ASCII form (RFC 5890). */
  @Column('text')
  domain: string;

  @Column('text')
  status: DomainStatus;

  @Column('uuid')
  proposedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;
}
