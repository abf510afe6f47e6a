import { Injectable } from '@nestjs/common';
import type { ParticipantRole } from '#contracts';
import type { ActivePerson } from '#features/belonging';
import { personRefJson } from '#features/identity';
import { Database } from '#platform/database';
import type { Meeting } from '../entities/meeting.entity.js';

/** Somebody with a place in a meeting. */
export interface ParticipantRow {
  readonly person: ActivePerson;
  readonly as: ParticipantRole;
  readonly organisation: string | null;
  readonly seatId: string | null;
}

const PERSON = `${personRefJson()} AS person`;

/** Who takes part in meetings by their place in the council or in a working group. */
@Injectable()
export class ParticipantsRepository {
  constructor(private readonly db: Database) {}

  /** Seats first, by name of their municipality; somebody with two places stands here twice, and former users nowhere. */
  listOf({ termId, hubId }: Pick<Meeting, 'termId' | 'hubId'>): Promise<ParticipantRow[]> {
    return this.db.query<ParticipantRow>(
      `SELECT * FROM (
         SELECT ${PERSON}, p.role AS "as", o.name AS organisation, s.id AS "seatId", 1 AS place
         FROM council_seats s JOIN organisations o ON o.id = s.organisation_id
         JOIN council_seat_people p ON p.seat_id = s.id AND p.until IS NULL JOIN users u ON u.id = p.user_id
         WHERE s.term_id = $1::uuid
         UNION ALL
         SELECT ${PERSON}, 'observer', o.name, NULL::uuid, 2
         FROM council_observers b JOIN organisations o ON o.id = b.organisation_id JOIN users u ON u.id = b.user_id
         WHERE b.term_id = $1::uuid
         UNION ALL
         SELECT ${PERSON}, 'secretary', NULL, NULL::uuid, 3
         FROM council_secretaries c JOIN users u ON u.id = c.user_id WHERE $1::uuid IS NOT NULL
         UNION ALL
         SELECT ${PERSON}, 'member', NULL, NULL::uuid, 4
         FROM hub_members m JOIN users u ON u.id = m.user_id WHERE m.hub_id = $2::uuid
       ) every WHERE person ->> 'id' IS NOT NULL ORDER BY place, organisation COLLATE "sv-x-icu", "as" DESC, person ->> 'name' COLLATE "sv-x-icu"`,
      [termId, hubId],
    );
  }
}
