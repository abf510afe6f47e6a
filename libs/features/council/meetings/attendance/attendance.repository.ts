import { Injectable } from '@nestjs/common';
import type { SeatMark } from '#contracts';
import { Database, newId } from '#platform/database';
import { Attendance } from '../entities/attendance.entity.js';

/** Who came to meetings, as it is stored. */
@Injectable()
export class AttendanceRepository {
  constructor(private readonly db: Database) {}

  listOf(meetingId: string): Promise<Attendance[]> {
    return this.db.manager.find(Attendance, { where: { meetingId }, order: { id: 'ASC' } });
  }

  /** Notes who came for a seat; one row for each, however many note it at once. */
  async markSeat(meetingId: string, seatId: string, mark: SeatMark, userId: string | null, by: string): Promise<void> {
    await this.db.query(
      `INSERT INTO council_attendance (id, meeting_id, seat_id, mark, user_id, noted_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (meeting_id, seat_id) DO UPDATE SET mark = excluded.mark, user_id = excluded.user_id, noted_by = excluded.noted_by, noted_at = now()`,
      [newId(), meetingId, seatId, mark, userId, by],
    );
  }

  async addPerson(meetingId: string, userId: string, by: string): Promise<void> {
    await this.db.query(
      `INSERT INTO council_attendance (id, meeting_id, user_id, noted_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (meeting_id, user_id) DO NOTHING`,
      [newId(), meetingId, userId, by],
    );
  }

  async removePerson(meetingId: string, userId: string): Promise<void> {
    await this.db.query('DELETE FROM council_attendance WHERE meeting_id = $1 AND user_id = $2 AND seat_id IS NULL', [
      meetingId,
      userId,
    ]);
  }
}
