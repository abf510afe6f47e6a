import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MATURITY_STEPS, type MaturityStep } from '#contracts';
import { oneOf } from '#platform/database';
import { Recommendation, type Guide } from './recommendation.entity.js';

/** A recommendation as it has been published; never changed. */
@Entity('council_recommendation_revisions')
@Check(oneOf('step', MATURITY_STEPS))
@Index(['changedBy'])
export class RecommendationRevision {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  recommendationId: string;

  /** The first published state is 1. */
  @PrimaryColumn('int')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('text')
  html: string;

  @Column('text')
  step: MaturityStep;

  @Column('jsonb', { default: [] })
  guides: Guide[];

  @Column('uuid', { array: true, default: '{}' })
  needIds: string[];

  @Column('uuid', { array: true, default: '{}' })
  useCaseIds: string[];

  @Column('uuid', { array: true, default: '{}' })
  decisionIds: string[];

  @Column('uuid')
  changedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
