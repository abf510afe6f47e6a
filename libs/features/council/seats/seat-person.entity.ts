import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SEAT_ROLES, type SeatRole } from '#contracts';
import { oneOf } from '#platform/database';
import { CouncilSeat } from './council-seat.entity.js';

/** Who sits, or sat, on a seat, and since when. */
@Entity('council_seat_people')
@Check(oneOf('role', SEAT_ROLES))
@Check('since <= until')
@Index('IDX_council_seat_people_sitting', ['seatId', 'role'], { unique: true, where: 'until IS NULL' })
@Index(['userId'])
export class SeatPerson {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => CouncilSeat, { onDelete: 'CASCADE' })
  seatId: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  role: SeatRole;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  since: Date;

  /** When they left; null for those who sit there now. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  until: Date | null;
}
