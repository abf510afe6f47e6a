import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { NeedStep } from './need-step.entity.js';
import type { NewNeedStep } from './need-timeline.js';

/** The timelines of needs, as they are stored. */
@Injectable()
export class NeedStepsRepository {
  constructor(private readonly db: Database) {}

  /** `at` is for what is brought in from elsewhere. */
  async insert(steps: readonly (NewNeedStep & { readonly id: string; readonly at?: Date })[]): Promise<void> {
    await this.db.manager.insert(
      NeedStep,
      steps.map(({ id, needId, kind, from, to, subject, otherNeedId, reason, byId, at }) => ({
        id,
        needId,
        kind,
        fromState: from ?? null,
        toState: to ?? null,
        subjectKind: subject?.kind ?? null,
        subjectId: subject?.id ?? null,
        otherNeedId: otherNeedId ?? null,
        reason: reason ?? null,
        byId,
        ...(at ? { at } : {}),
      })),
    );
  }

  /** In order of time. */
  findAll(ids: readonly string[]): Promise<NeedStep[]> {
    return this.db.query<NeedStep>(`SELECT ${COLUMNS} FROM council_need_steps WHERE id = ANY($1::uuid[]) ORDER BY id`, [
      ids,
    ]);
  }

  /** What has happened to a need, from the first thing on, or from the last. */
  list(needId: string, after: string | null, limit: number, newestFirst: boolean): Promise<NeedStep[]> {
    const [sign, order] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
    return this.db.query<NeedStep>(
      `SELECT ${COLUMNS} FROM council_need_steps WHERE need_id = $1 AND ($2::uuid IS NULL OR id ${sign} $2::uuid) ORDER BY id ${order} LIMIT $3`,
      [needId, after, limit],
    );
  }

  /** Why the need stands where it stands, when a reason was given. */
  async lastReason(needId: string): Promise<string | null> {
    const [row] = await this.db.query<{ reason: string | null }>(
      "SELECT reason FROM council_need_steps WHERE need_id = $1 AND kind = 'state_changed' ORDER BY id DESC LIMIT 1",
      [needId],
    );
    return row?.reason ?? null;
  }

  async removeOf(needId: string): Promise<void> {
    await this.db.query('DELETE FROM council_need_steps WHERE need_id = $1', [needId]);
  }
}

const COLUMNS = `id, need_id AS "needId", kind, from_state AS "fromState", to_state AS "toState", subject_kind AS "subjectKind",
  subject_id AS "subjectId", other_need_id AS "otherNeedId", reason, by_id AS "byId", at`;
