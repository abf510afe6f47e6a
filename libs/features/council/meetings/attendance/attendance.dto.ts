import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { SEAT_MARKS, type SeatMark } from '#contracts';
import { PersonRef } from '#features/belonging';

/** Who came for a seat. */
export class MarkSeatDto {
  @IsIn(SEAT_MARKS)
  mark: SeatMark;
}

/** A seat of the council at a meeting. */
export class AttendedSeat {
  seatId: string;
  /** Of the municipality. */
  organisation: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  holder: PersonRef | null;
  @ApiProperty({ type: PersonRef, nullable: true })
  deputy: PersonRef | null;
  /** Null before anything was noted. */
  @ApiProperty({ enum: SEAT_MARKS, nullable: true })
  mark: SeatMark | null;
  /** Who came. */
  @ApiProperty({ type: PersonRef, nullable: true })
  person: PersonRef | null;
}

/** Whether the council can decide. */
export class Quorum {
  /** Seats that are taken. */
  present: number;
  /** Seats that must be. */
  needed: number;
  isQuorate: boolean;
}

/** Who is at a meeting, or was. */
export class AttendanceResponse {
  /** Of the council's own meetings; working groups have none. */
  seats: AttendedSeat[];
  /** Those without a seat: observers, the secretariat, members of the working group. */
  others: PersonRef[];
  /** Of the council's own meetings. */
  @ApiProperty({ type: Quorum, nullable: true })
  quorum: Quorum | null;
}
