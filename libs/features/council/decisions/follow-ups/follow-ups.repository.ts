import { Injectable } from '@nestjs/common';
import type { FollowUpAnswer } from '#contracts';
import type { PersonRef } from '#features/belonging';
import { personRefJson } from '#features/identity';
import { Database, isoTime, TODAY_IN_SWEDEN } from '#platform/database';
import { FollowUp } from '../entities/follow-up.entity.js';

/** A follow-up as it is read. */
export interface FollowUpRecord {
  readonly id: string;
  readonly dueOn: string;
  readonly isDue: boolean;
  readonly answer: FollowUpAnswer | null;
  readonly note: string;
  readonly answeredBy: PersonRef | null;
  readonly answeredAt: string | null;
}

/** Whose decisions: the council of a term, or a working group. */
export interface DecidingPlace {
  readonly termId: string | null;
  readonly hubId: string | null;
}

/** A decision that it is time to look at again. */
export interface DueFollowUp {
  readonly id: string;
  readonly decisionId: string;
  readonly title: string;
  /** The day, in Sweden. */
  readonly dueOn: string;
}

/** Days to look at decisions again, and what was answered. */
@Injectable()
export class FollowUpsRepository {
  constructor(private readonly db: Database) {}

  /** Oldest first. */
  listOf(decisionId: string): Promise<FollowUpRecord[]> {
    return this.db.query<FollowUpRecord>(
      `SELECT f.id, f.due_on::text AS "dueOn", f.answer IS NULL AND f.due_on <= ${TODAY_IN_SWEDEN} AS "isDue", f.answer, f.note,
         ${personRefJson('u')} AS "answeredBy", ${isoTime('f.answered_at')} AS "answeredAt"
       FROM council_follow_ups f LEFT JOIN users u ON u.id = f.answered_by WHERE f.decision_id = $1 ORDER BY f.id`,
      [decisionId],
    );
  }

  /** Those of a term or a working group that wait for an answer and are due by this day, the oldest first. */
  dueIn(place: DecidingPlace, day: string): Promise<DueFollowUp[]> {
    return this.db.query<DueFollowUp>(
      `SELECT f.id, f.decision_id AS "decisionId", d.title, f.due_on::text AS "dueOn"
       FROM council_follow_ups f JOIN council_decisions d ON d.id = f.decision_id
       WHERE (d.term_id = $1 OR d.hub_id = $2) AND f.answer IS NULL AND f.due_on <= $3::date ORDER BY f.due_on, f.id`,
      [place.termId, place.hubId, day],
    );
  }

  async findDecision(id: string): Promise<{ decisionId: string; answer: FollowUpAnswer | null } | null> {
    return this.db.manager.findOne(FollowUp, { where: { id }, select: { decisionId: true, answer: true } });
  }

  async insert(followUp: Pick<FollowUp, 'id' | 'decisionId' | 'dueOn'>): Promise<void> {
    await this.db.manager.insert(FollowUp, followUp);
  }

  async answer(id: string, answer: FollowUpAnswer, note: string, by: string): Promise<void> {
    await this.db.query(
      'UPDATE council_follow_ups SET answer = $2, note = $3, answered_by = $4, answered_at = now() WHERE id = $1',
      [id, answer, note, by],
    );
  }

  /** Notes which days have come, and that it is told. */
  async markTold(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE council_follow_ups SET told_at = now() WHERE answer IS NULL AND told_at IS NULL AND due_on <= ${TODAY_IN_SWEDEN} RETURNING id`,
    );
    return rows.map(({ id }) => id);
  }
}
