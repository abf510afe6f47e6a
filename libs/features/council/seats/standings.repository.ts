import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { CouncilStanding } from '../council.policy.js';

/** Who is what in the council, as it is stored. */
@Injectable()
export class StandingsRepository {
  constructor(private readonly db: Database) {}

  async find(userId: string): Promise<Pick<CouncilStanding, 'isSecretary' | 'seats' | 'observes'>> {
    const [row] = await this.db.query<Pick<CouncilStanding, 'isSecretary' | 'seats' | 'observes'>>(
      `SELECT EXISTS (SELECT FROM council_secretaries WHERE user_id = $1) AS "isSecretary",
         coalesce((SELECT json_agg(json_build_object('seatId', s.id, 'termId', s.term_id, 'organisationId', s.organisation_id, 'role', p.role))
           FROM council_seat_people p JOIN council_seats s ON s.id = p.seat_id WHERE p.user_id = $1 AND p.until IS NULL), '[]') AS seats,
         coalesce((SELECT json_agg(term_id) FROM council_observers WHERE user_id = $1), '[]') AS observes`,
      [userId],
    );
    return row ?? { isSecretary: false, seats: [], observes: [] };
  }
}
