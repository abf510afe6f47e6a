import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '#features/organisations';

export const REGISTRATION_STATES = ['open', 'approved', 'refused'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** That someone has put an association on Torget, and what a platform editor said to it. */
@Entity('organisation_registrations')
@Check(`state IN (${REGISTRATION_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check("(state = 'refused') = (organisation_id IS NULL)")
@Index('IDX_organisation_registrations_queue', ['id'], { where: "state = 'open'" })
@Index(['registeredBy', 'id'])
export class OrganisationRegistration {
  @PrimaryColumn('uuid')
  id: string;

  /** Null when it was refused: then the organisation is gone. */
  @Column('uuid', { nullable: true, unique: true })
  @ForeignKey(() => Organisation)
  organisationId: string | null;

  /** As it was registered. */
  @Column('text')
  name: string;

  @Column('varchar', { length: 11 })
  organisationNumber: string;

  @Column('uuid')
  registeredBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('text', { default: 'open' })
  state: RegistrationState;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
