import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MUST_HAVES, SEAT_ROLES, type MustHave, type SeatRole } from '#contracts';
import { arrayOf, oneOf } from '#platform/database';
import { CouncilSeat } from '../../seats/council-seat.entity.js';
import { RoundNeed } from './round-need.entity.js';

/** Which must-haves hold for a need, as a seat sees it. As blind as its scores. */
@Entity('council_must_haves')
@ForeignKey(() => RoundNeed, ['roundId', 'needId'], ['roundId', 'needId'])
@Check(arrayOf('ticked', MUST_HAVES))
@Check(oneOf('as_role', SEAT_ROLES))
@Index(['byId'])
export class RoundTick {
  @PrimaryColumn('uuid')
  roundId: string;

  @PrimaryColumn('uuid')
  needId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => CouncilSeat)
  seatId: string;

  @Column('text', { array: true })
  ticked: MustHave[];

  @Column('text')
  asRole: SeatRole;

  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
