import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { NeedStep } from './need-step.entity.js';
import type { NewNeedStep } from './need-timeline.js';

/** The timelines of needs, as they are stored. */
@Injectable()
export class NeedStepsRepository {
  constructor(private readonly db: Database) {}

  async insert(id: string, { needId, kind, from, to, subject, otherNeedId, reason, byId }: NewNeedStep): Promise<void> {
    await this.db.manager.insert(NeedStep, {
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
    });
  }
}
