import { Injectable } from '@nestjs/common';
import type { SeatRole, VoteChoice } from '#contracts';
import type { PersonRef } from '#features/belonging';
import { personRefJson } from '#features/identity';
import { organisationRefJson, type OrganisationRef } from '#features/organisations';
import { Database, isoTime, newId } from '#platform/database';
import { DecisionVoice } from '../entities/decision-voice.entity.js';

/** A vote as it is read. */
export interface VoteRecord {
  readonly choice: VoteChoice;
  readonly reason: string;
  readonly by: PersonRef | null;
  readonly asRole: SeatRole | null;
  readonly at: string;
}

/** A voice with its vote. */
export interface VoiceRecord {
  readonly id: string;
  readonly decisionId: string;
  readonly organisation: OrganisationRef | null;
  readonly holder: PersonRef | null;
  readonly deputy: PersonRef | null;
  readonly member: PersonRef | null;
  readonly vote: VoteRecord | null;
}

/** Who a voice is: a seat with who sits there, or a member of a working group. */
export type NewVoice = Pick<DecisionVoice, 'seatId' | 'userId' | 'holderId' | 'deputyId'>;

/** A vote that is cast. */
export interface NewVote {
  readonly choice: VoteChoice;
  readonly reason: string;
  readonly byId: string;
  readonly asRole: SeatRole | null;
  /** When, for one that is brought in; now when absent. */
  readonly at?: Date;
}

const voteJson = (vote: string, by: string): string =>
  `CASE WHEN ${vote}.voice_id IS NOT NULL THEN json_build_object('choice', ${vote}.choice, 'reason', ${vote}.reason, 'by', ${personRefJson(by)},
    'asRole', ${vote}.as_role, 'at', ${isoTime(`${vote}.cast_at`)}) END`;

const VOICE = `v.id, v.decision_id AS "decisionId", CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson()} END AS organisation,
  ${personRefJson('ho')} AS holder, ${personRefJson('de')} AS deputy, ${personRefJson('me')} AS member, ${voteJson('c', 'b')} AS vote
  FROM council_decision_voices v LEFT JOIN council_seats s ON s.id = v.seat_id LEFT JOIN organisations o ON o.id = s.organisation_id
  LEFT JOIN users ho ON ho.id = v.holder_id LEFT JOIN users de ON de.id = v.deputy_id LEFT JOIN users me ON me.id = v.user_id
  LEFT JOIN council_votes c ON c.voice_id = v.id LEFT JOIN users b ON b.id = c.by_id`;

/** Who can vote on decisions, and what they have voted. */
@Injectable()
export class VoicesRepository {
  constructor(private readonly db: Database) {}

  /** By name. */
  listOf(decisionIds: readonly string[]): Promise<VoiceRecord[]> {
    return this.db.query<VoiceRecord>(
      `SELECT ${VOICE} WHERE v.decision_id = ANY($1::uuid[]) ORDER BY v.decision_id, coalesce(o.name, me.name) COLLATE "sv-x-icu", v.id`,
      [decisionIds],
    );
  }

  /** The voice of a seat or a member in a decision. */
  async find(decisionId: string, who: { seatId: string } | { userId: string }): Promise<VoiceRecord | null> {
    const [column, id] = 'seatId' in who ? ['seat_id', who.seatId] : ['user_id', who.userId];
    const [row] = await this.db.query<VoiceRecord>(`SELECT ${VOICE} WHERE v.decision_id = $1 AND v.${column} = $2`, [
      decisionId,
      id,
    ]);
    return row ?? null;
  }

  /** Lets one vote of a voice at a time be cast, until the transaction ends. */
  async lock(id: string): Promise<void> {
    await this.db.query('SELECT FROM council_decision_voices WHERE id = $1 FOR UPDATE', [id]);
  }

  async choicesIn(decisionId: string): Promise<VoteChoice[]> {
    const rows = await this.db.query<{ choice: VoteChoice }>(
      'SELECT c.choice FROM council_votes c JOIN council_decision_voices v ON v.id = c.voice_id WHERE v.decision_id = $1',
      [decisionId],
    );
    return rows.map(({ choice }) => choice);
  }

  async insert(decisionId: string, voices: readonly NewVoice[]): Promise<void> {
    await this.db.manager.insert(
      DecisionVoice,
      voices.map((voice) => ({ id: newId(), decisionId, ...voice })),
    );
  }

  /** Writes down who sits on the seats now. */
  async setPeople(decisionId: string): Promise<void> {
    await this.db.query(
      `UPDATE council_decision_voices v SET
         holder_id = (SELECT p.user_id FROM council_seat_people p WHERE p.seat_id = v.seat_id AND p.role = 'holder' AND p.until IS NULL),
         deputy_id = (SELECT p.user_id FROM council_seat_people p WHERE p.seat_id = v.seat_id AND p.role = 'deputy' AND p.until IS NULL)
       WHERE v.decision_id = $1 AND v.seat_id IS NOT NULL`,
      [decisionId],
    );
  }

  /** Takes the vote as the one of its voice, and keeps it with those before. */
  async cast(voiceId: string, { choice, reason, byId, asRole, at }: NewVote): Promise<void> {
    const vote = [voiceId, choice, reason, byId, asRole, at ?? null];
    await this.db.query(
      `INSERT INTO council_votes (voice_id, choice, reason, by_id, as_role, cast_at) VALUES ($1, $2, $3, $4, $5, coalesce($6, now()))
       ON CONFLICT (voice_id) DO UPDATE SET choice = EXCLUDED.choice, reason = EXCLUDED.reason, by_id = EXCLUDED.by_id, as_role = EXCLUDED.as_role,
         cast_at = EXCLUDED.cast_at`,
      vote,
    );
    await this.db.query(
      `INSERT INTO council_cast_votes (voice_id, choice, reason, by_id, as_role, cast_at, id) VALUES ($1, $2, $3, $4, $5, coalesce($6, now()), $7)`,
      [...vote, newId()],
    );
  }

  /** Everything that was voted for a voice, oldest first. */
  async historyOf(voiceId: string): Promise<VoteRecord[]> {
    const rows = await this.db.query<{ vote: VoteRecord }>(
      `SELECT ${voteJson('c', 'b')} AS vote FROM council_cast_votes c LEFT JOIN users b ON b.id = c.by_id WHERE c.voice_id = $1 ORDER BY c.id`,
      [voiceId],
    );
    return rows.map(({ vote }) => vote);
  }

  /** Voices of these seats, and of this member of these groups, that have not voted where voting goes on; those that end first on top. */
  waiting(seatIds: readonly string[], userId: string, hubIds: readonly string[]): Promise<VoiceAndSeat[]> {
    return this.db.query<VoiceAndSeat>(
      `SELECT v.decision_id AS "decisionId", v.seat_id AS "seatId", CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson()} END AS organisation
       FROM council_decision_voices v JOIN council_decisions d ON d.id = v.decision_id AND d.state = 'open' AND d.closes_at > now()
       LEFT JOIN council_seats s ON s.id = v.seat_id LEFT JOIN organisations o ON o.id = s.organisation_id
       WHERE (v.seat_id = ANY($1::uuid[]) OR (v.user_id = $2 AND d.hub_id = ANY($3::uuid[])))
         AND NOT EXISTS (SELECT FROM council_votes c WHERE c.voice_id = v.id)
       ORDER BY d.closes_at, d.id`,
      [seatIds, userId, hubIds],
    );
  }

  /** Ids of the people who can vote now; of those who have not voted when that is asked. Who has left a group hears no more of it. */
  async people(decisionId: string, which: 'all' | 'waiting'): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT coalesce(p.user_id, m.user_id) AS id
       FROM council_decision_voices v JOIN council_decisions d ON d.id = v.decision_id
       LEFT JOIN council_seat_people p ON p.seat_id = v.seat_id AND p.until IS NULL
       LEFT JOIN hub_members m ON m.hub_id = d.hub_id AND m.user_id = v.user_id
       WHERE v.decision_id = $1 AND coalesce(p.user_id, m.user_id) IS NOT NULL
         AND ($2 = 'all' OR NOT EXISTS (SELECT FROM council_votes c WHERE c.voice_id = v.id))
       ORDER BY id`,
      [decisionId, which],
    );
    return rows.map(({ id }) => id);
  }
}

/** A voice that has not voted. */
interface VoiceAndSeat {
  readonly decisionId: string;
  readonly seatId: string | null;
  readonly organisation: OrganisationRef | null;
}
