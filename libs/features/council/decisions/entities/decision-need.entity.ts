import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Need } from '../../needs/need.entity.js';
import { Decision } from './decision.entity.js';

/** A need that a decision is about. */
@Entity('council_decision_needs')
@Index(['needId'])
export class DecisionNeed {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  decisionId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Need)
  needId: string;
}
