import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Need } from '../../needs/need.entity.js';
import { Round } from './round.entity.js';

/** A need that is scored in a round. */
@Entity('council_round_needs')
@Index(['needId'])
export class RoundNeed {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Round, { onDelete: 'CASCADE' })
  roundId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Need)
  needId: string;
}
