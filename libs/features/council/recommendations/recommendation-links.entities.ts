import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Decision } from '../decisions/entities/decision.entity.js';
import { Need } from '../needs/need.entity.js';
import { Recommendation } from './recommendation.entity.js';

/** A need that a recommendation answers. */
@Entity('council_recommendation_needs')
@Index(['needId'])
export class RecommendationNeed {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  recommendationId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Need)
  needId: string;
}

/** A use case that shows how to do what a recommendation says. It may be gone from the register by now. */
@Entity('council_recommendation_use_cases')
@Index(['useCaseId'])
export class RecommendationUseCase {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  recommendationId: string;

  @PrimaryColumn('uuid')
  useCaseId: string;
}

/** A decision that a recommendation comes from. */
@Entity('council_recommendation_decisions')
@Index(['decisionId'])
export class RecommendationDecision {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  recommendationId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  decisionId: string;
}
