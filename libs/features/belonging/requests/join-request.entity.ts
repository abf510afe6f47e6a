import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '#features/organisations';

export const REQUEST_STATES = ['open', 'approved', 'refused', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Someone who asks to be let into an organisation. */
@Entity('organisation_join_requests')
@Check(`state IN (${REQUEST_STATES.map((state) => `'${state}'`).join(', ')})`)
@Index('IDX_organisation_join_requests_open', ['organisationId', 'userId'], { unique: true, where: "state = 'open'" })
@Index(['userId', 'id'])
@Index('IDX_organisation_join_requests_queue', ['id'], { where: "state = 'open'" })
export class JoinRequest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  message: string;

  @Column('text', { default: 'open' })
  state: RequestState;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  /** Why it was refused, when that was said. */
  @Column('text', { nullable: true })
  reason: string | null;
}
