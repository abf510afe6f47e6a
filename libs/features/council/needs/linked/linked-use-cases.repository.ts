import { Injectable } from '@nestjs/common';
import type { NeedUseCaseRole } from '#contracts';
import { Database } from '#platform/database';
import { NeedUseCase } from './need-use-case.entity.js';

/** Which use cases have to do with which needs. */
@Injectable()
export class LinkedUseCasesRepository {
  constructor(private readonly db: Database) {}

  list(needId: string): Promise<NeedUseCase[]> {
    return this.db.manager.find(NeedUseCase, { where: { needId }, order: { createdAt: 'ASC', useCaseId: 'ASC' } });
  }

  async needsOf(useCaseId: string): Promise<string[]> {
    const rows = await this.db.manager.findBy(NeedUseCase, { useCaseId });
    return rows.map(({ needId }) => needId);
  }

  /** @returns whether it was not there before. */
  async put(needId: string, useCaseId: string, role: NeedUseCaseRole, addedBy: string): Promise<boolean> {
    const [row] = await this.db.query<{ isNew: boolean }>(
      `INSERT INTO council_need_use_cases (need_id, use_case_id, role, added_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (need_id, use_case_id) DO UPDATE SET role = excluded.role RETURNING xmax = 0 AS "isNew"`,
      [needId, useCaseId, role, addedBy],
    );
    return row?.isNew ?? false;
  }

  async remove(needId: string, useCaseId: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(NeedUseCase, { needId, useCaseId });
    return (affected ?? 0) > 0;
  }

  /** The cases of a need are cases also of the one that it goes into; which one they came with stays known. */
  async copy(fromNeedId: string, intoNeedId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO council_need_use_cases (need_id, use_case_id, role, added_by, from_need_id, created_at)
       SELECT $2, use_case_id, role, added_by, $1, created_at FROM council_need_use_cases WHERE need_id = $1 ON CONFLICT DO NOTHING`,
      [fromNeedId, intoNeedId],
    );
  }
}
