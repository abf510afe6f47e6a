import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SEAT_MARKS, type SeatMark } from '#contracts';
import { oneOf } from '#platform/database';
import { CouncilSeat } from '../../seats/council-seat.entity.js';
import { Meeting } from './meeting.entity.js';

/** Who was there: for a seat of the council, or as somebody without one. A seat stands here once, whoever came for it. */
@Entity('council_attendance')
@Check(oneOf('mark', SEAT_MARKS))
@Check('(seat_id IS NULL) = (mark IS NULL)')
@Check("(user_id IS NULL) = (mark IS NOT NULL AND mark = 'absent')")
@Index(['meetingId', 'seatId'], { unique: true })
@Index(['meetingId', 'userId'], { unique: true })
@Index(['userId'])
export class Attendance {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  meetingId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CouncilSeat)
  seatId: string | null;

  /** As whom somebody came for the seat, or that nobody did; null for those without a seat. */
  @Column('text', { nullable: true })
  mark: SeatMark | null;

  /** Who came. */
  @Column('uuid', { nullable: true })
  userId: string | null;

  @Column('uuid')
  notedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  notedAt: Date;
}
