import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CouncilSeat } from '../../seats/council-seat.entity.js';
import { Decision } from './decision.entity.js';

/**
 * One voice in a decision: a seat of the council, or a member of a working group. They are written down when the decision is opened, so that it stays
 * known who could vote, whatever becomes of seats and members.
 */
@Entity('council_decision_voices')
@Check('(seat_id IS NULL) <> (user_id IS NULL)')
@Check('user_id IS NULL OR (holder_id IS NULL AND deputy_id IS NULL)')
@Unique(['decisionId', 'seatId'])
@Unique(['decisionId', 'userId'])
@Index(['userId'])
@Index(['seatId'])
@Index(['holderId'])
@Index(['deputyId'])
export class DecisionVoice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  decisionId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CouncilSeat)
  seatId: string | null;

  /** The member of the working group. */
  @Column('uuid', { nullable: true })
  userId: string | null;

  /** Who sat on the seat when the decision was opened; from when it is closed, who sat there then. */
  @Column('uuid', { nullable: true })
  holderId: string | null;

  @Column('uuid', { nullable: true })
  deputyId: string | null;
}
