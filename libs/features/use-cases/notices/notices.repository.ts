import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { NoticeKind } from './use-case-notice.entity.js';

/** Which notices about cases were given. */
@Injectable()
export class NoticesRepository {
  constructor(private readonly db: Database) {}

  /** Notes that the notice is given now; false when it was before. Of two who try at the same time one gets false. */
  async giveOnce(useCaseId: string, kind: NoticeKind, key: string): Promise<boolean> {
    const rows = await this.db.query(
      'INSERT INTO use_case_notices (use_case_id, kind, key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key',
      [useCaseId, kind, key],
    );
    return rows.length > 0;
  }
}
