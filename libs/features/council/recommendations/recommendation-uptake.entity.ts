import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UPTAKE_STATUSES, type UptakeStatus } from '#contracts';
import { Organisation } from '#features/organisations';
import { oneOf } from '#platform/database';
import { Recommendation } from './recommendation.entity.js';

/** What an organisation says of how it goes with a recommendation: one answer each. */
@Entity('council_recommendation_uptake')
@Check(oneOf('status', UPTAKE_STATUSES))
@Index(['organisationId'])
@Index(['answeredBy'])
export class RecommendationUptake {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  recommendationId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  status: UptakeStatus;

  /** Anyone reads it. */
  @Column('text', { default: '' })
  note: string;

  @Column('uuid')
  answeredBy: string;

  /** Since when it is so. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  since: Date;
}
