import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CRITERIA, ROUND_LIMITS, SEAT_ROLES, type Criterion, type SeatRole } from '#contracts';
import { oneOf } from '#platform/database';
import { CouncilSeat } from '../../seats/council-seat.entity.js';
import { RoundNeed } from './round-need.entity.js';

/** What a seat gives a need by one criterion. Nobody but the seat's own people reads it before scoring is over. */
@Entity('council_scores')
@ForeignKey(() => RoundNeed, ['roundId', 'needId'], ['roundId', 'needId'])
@Check(oneOf('criterion', CRITERIA))
@Check(oneOf('as_role', SEAT_ROLES))
@Check(`score BETWEEN ${ROUND_LIMITS.scoreMin} AND ${ROUND_LIMITS.scoreMax}`)
@Index(['byId'])
export class RoundScore {
  @PrimaryColumn('uuid')
  roundId: string;

  @PrimaryColumn('uuid')
  needId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => CouncilSeat)
  seatId: string;

  @PrimaryColumn('text')
  criterion: Criterion;

  @Column('smallint')
  score: number;

  /** Why, as plain text; may be empty. */
  @Column('text', { default: '' })
  reason: string;

  @Column('text')
  asRole: SeatRole;

  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
