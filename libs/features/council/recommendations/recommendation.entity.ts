import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MATURITY_STEPS, RECOMMENDATION_STATES, type MaturityStep, type RecommendationState } from '#contracts';
import { oneOf } from '#platform/database';
import { CouncilTerm } from '../seats/council-term.entity.js';

/** Something to read on: how to go about it, elsewhere. */
export interface Guide {
  readonly title: string;
  readonly url: string;
}

/** What the council advises municipalities that have come so far with AI. */
@Entity('council_recommendations')
@Check(oneOf('step', MATURITY_STEPS))
@Check(oneOf('state', RECOMMENDATION_STATES))
@Check("(state = 'draft') = (published_at IS NULL)")
@Check("(state = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_reason IS NOT NULL)")
@Index(['state', 'id'])
@Index(['createdBy'])
export class Recommendation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('varchar', { length: 80, unique: true })
  slug: string;

  /** The term of the council that gives the advice. */
  @Column('uuid')
  @ForeignKey(() => CouncilTerm)
  termId: string;

  @Column('text')
  title: string;

  /** Markdown, as posts are written. */
  @Column('text')
  body: string;

  /** The same, rendered and made harmless. */
  @Column('text')
  html: string;

  @Column('text')
  step: MaturityStep;

  @Column('jsonb', { default: [] })
  guides: Guide[];

  @Column('text', { default: 'draft' })
  state: RecommendationState;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
