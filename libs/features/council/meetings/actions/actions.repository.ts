import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '#contracts';
import type { PersonRef } from '#features/belonging';
import { personRefJson } from '#features/identity';
import { Database, isoTime, TODAY_IN_SWEDEN } from '#platform/database';
import { ActionPoint } from '../entities/action-point.entity.js';
import type { ActionMeeting } from './actions.dto.js';

/** An action point as it is read. */
export interface ActionRecord {
  readonly id: string;
  readonly text: string;
  readonly owner: PersonRef | null;
  readonly dueOn: string;
  readonly isLate: boolean;
  readonly doneAt: string | null;
  readonly itemId: string | null;
  readonly meeting: ActionMeeting;
  readonly version: number;
}

const RECORD = `a.id, a.text, ${personRefJson()} AS owner,
  a.due_on::text AS "dueOn", a.done_at IS NULL AND a.due_on < ${TODAY_IN_SWEDEN} AS "isLate",
  ${isoTime('a.done_at')} AS "doneAt", a.item_id AS "itemId", json_build_object('id', m.id, 'title', m.title) AS meeting, a.version
  FROM council_action_points a JOIN council_meetings m ON m.id = a.meeting_id LEFT JOIN users u ON u.id = a.owner_id`;

/** Action points, as they are stored. */
@Injectable()
export class ActionsRepository {
  constructor(private readonly db: Database) {}

  /** Those of a meeting, in the order in which they came. */
  listOf(meetingId: string): Promise<ActionRecord[]> {
    return this.db.query<ActionRecord>(`SELECT ${RECORD} WHERE a.meeting_id = $1 ORDER BY a.id`, [meetingId]);
  }

  /** Somebody's own: open ones by day, then those done in the last three months. */
  listOwn(ownerId: string): Promise<ActionRecord[]> {
    return this.db.query<ActionRecord>(
      `SELECT ${RECORD} WHERE a.owner_id = $1 AND (a.done_at IS NULL OR a.done_at > now() - interval '3 months')
       ORDER BY a.done_at IS NOT NULL, a.due_on, a.id LIMIT 200`,
      [ownerId],
    );
  }

  async read(id: string): Promise<ActionRecord | null> {
    const [row] = await this.db.query<ActionRecord>(`SELECT ${RECORD} WHERE a.id = $1`, [id]);
    return row ?? null;
  }

  find(id: string): Promise<ActionPoint | null> {
    return this.db.manager.findOneBy(ActionPoint, { id });
  }

  count(meetingId: string): Promise<number> {
    return this.db.manager.countBy(ActionPoint, { meetingId });
  }

  async insert(action: Omit<ActionPoint, 'createdAt'>): Promise<void> {
    await this.db.manager.insert(ActionPoint, action);
  }

  async update(id: string, change: Partial<ActionPoint>): Promise<void> {
    await this.db.manager.update(ActionPoint, { id }, { ...change, version: () => 'version + 1' });
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(ActionPoint, { id });
  }

  /** Marks those whose owner is to be reminded today, each once before its day and once on it, and gives them. */
  async takeDue(): Promise<{ id: string; isToday: boolean }[]> {
    const rows = await this.db.query<{ id: string; isToday: boolean }>(
      `UPDATE council_action_points SET
         reminded_due_at = CASE WHEN due_on <= ${TODAY_IN_SWEDEN} THEN now() ELSE reminded_due_at END, reminded_before_at = coalesce(reminded_before_at, now())
       WHERE done_at IS NULL AND ((due_on <= ${TODAY_IN_SWEDEN} AND reminded_due_at IS NULL)
         OR (due_on > ${TODAY_IN_SWEDEN} AND due_on <= ${TODAY_IN_SWEDEN} + $1::int AND reminded_before_at IS NULL))
       RETURNING id, due_on <= ${TODAY_IN_SWEDEN} AS "isToday"`,
      [MEETING_LIMITS.remindDaysBefore],
    );
    return rows;
  }
}
